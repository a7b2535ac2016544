package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"time"
)

type text struct{}

func (text) String() string { return "" }

func (*text) Error() string { return "" }

func main() {
	fmt.Sprintf("%d", 1)              // WARN "^result of fmt.Sprintf call not used$"
	fmt.Errorf("no")                  // WARN "^result of fmt.Errorf call not used$"
	(fmt.Sprint(1))                   // WARN "result of fmt.Sprint call not used"
	errors.New("x")                   // WARN "result of errors.New call not used"
	context.WithValue(context.Background(), text{}, 1) // WARN "result of context.WithValue call not used"
	context.WithCancel(context.Background())           // WARN "result of context.WithCancel call not used"
	slices.Sorted(maps.Keys(map[int]int{}))            // WARN "result of slices.Sorted call not used"
	slices.Insert([]int{}, 0, 1)                       // WARN "result of slices.Insert call not used"
	maps.Clone(map[int]int{})                          // WARN "result of maps.Clone call not used"
	sort.Reverse(sort.IntSlice{})                      // WARN "result of sort.Reverse call not used"
	slices.Sort([]int{})
	fmt.Println()
	text{}.String()              // WARN "^result of \(command-line-arguments.text\).String call not used$"
	(&text{}).Error()            // WARN "^result of \(\*command-line-arguments.text\).Error call not used$"
	errors.New("x").Error()      // WARN "^result of \(error\).Error call not used$"
	time.Second.String()         // WARN "^result of \(time.Duration\).String call not used$"
	f := fmt.Sprint
	f()
}

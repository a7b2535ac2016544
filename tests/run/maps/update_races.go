package main

import (
	"fmt"
	"time"
)

// m[k]++ is an assignment alone: who meets another in it is told of concurrent writes, never of a read.
func main() {
	keys := map[any]int{}
	for _, update := range []func(){
		func() { keys[[]int{1}]++ },
		func() { keys[[]int{1}] += 2 },
		func() { keys[[]int{1}] /= 2 },
		func() { var none map[any]int; none[[]int{1}]++ },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			update()
		}()
	}
	counts := map[string]int{}
	for range 4 {
		go func() {
			for {
				counts["a"]++
			}
		}()
	}
	time.Sleep(time.Second)
}

// expect fatal: concurrent map writes

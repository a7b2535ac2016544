package main

import (
	"fmt"
	"sync"
)

type safe struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *safe) inc(k string) (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	s.m[k]++
	return nil
}

func main() {
	s := &safe{}
	fmt.Println(s.inc("a"))
	s.m = map[string]int{}
	fmt.Println(s.inc("a"), s.m)
	fmt.Println(s.mu.TryLock())
}

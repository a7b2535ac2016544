package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type spin struct{ held atomic.Bool }

func (s *spin) Lock() {
	for !s.held.CompareAndSwap(false, true) {
		runtime.Gosched()
	}
}
func (s *spin) Unlock() { s.held.Store(false) }

func main() {
	var l sync.Locker = &spin{}
	n := 0
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 100 {
				l.Lock()
				n++
				l.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(n)

	// Without Gosched: the loop is preempted.
	var ready atomic.Bool
	go ready.Store(true)
	for !ready.Load() {
	}
	fmt.Println("ready")
}

package main

import "sync"

type group struct{ sync.WaitGroup }

type other struct{}

func (other) Add(int) {}

func main() {
	var g group
	p := &g.WaitGroup
	go func() {
		g.Add(1) // WARN "WaitGroup.Add called from inside new goroutine"
	}()
	go func(n int) {
		(p.Add)(n) // WARN "WaitGroup.Add called from inside new goroutine"
	}(1)
	go func() {
		other{}.Add(1)
	}()
	defer func() {
		g.Add(1)
	}()
}

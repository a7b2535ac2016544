package main

import (
	"fmt"
	"sync"
	"time"
)

type pool struct {
	mu    sync.Mutex
	cond  *sync.Cond
	wg    sync.WaitGroup
	tasks chan func()
}

func (p *pool) run() {
	defer p.wg.Done()
	for t := range p.tasks {
		t()
	}
}

func main() {
	p := &pool{tasks: make(chan func(), 1)}
	p.cond = sync.NewCond(&p.mu)
	var once sync.Once
	var rw sync.RWMutex
	rw.RLock()
	p.wg.Add(2)
	go p.run()
	go p.run()
	go func() { rw.Lock() }()
	time.Sleep(time.Millisecond)
	go func() { rw.RLock() }()
	time.Sleep(time.Millisecond)
	go func() { p.mu.Lock(); p.cond.Wait() }()
	time.Sleep(time.Millisecond)
	go once.Do(func() { once.Do(func() {}) })
	time.Sleep(time.Millisecond)
	go func() { var n chan<- int; n <- 1 }()
	time.Sleep(time.Millisecond)
	sem := make(chan struct{}, 1)
	sem <- struct{}{}
	go func() {
		select {
		case sem <- struct{}{}:
		case f := <-p.tasks:
			f()
		}
	}()
	time.Sleep(time.Millisecond)
	fmt.Println("all set")
	p.wg.Wait()
}

// expect deadlock

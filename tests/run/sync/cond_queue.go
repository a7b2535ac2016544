package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []int
}

func (q *queue) put(x int) {
	q.mu.Lock()
	q.items = append(q.items, x)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *queue) get() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.ready.Wait()
	}
	x := q.items[0]
	q.items = q.items[1:]
	return x
}

func main() {
	q := &queue{}
	q.ready = sync.NewCond(&q.mu)
	got := make(chan int)
	for range 4 {
		go func() {
			for range 25 {
				got <- q.get()
			}
		}()
	}
	go func() {
		for i := range 100 {
			q.put(i)
		}
	}()
	sum := 0
	for range 100 {
		sum += <-got
	}
	fmt.Println(sum)
}

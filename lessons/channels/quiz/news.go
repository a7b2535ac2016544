package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type hub struct {
	closed atomic.Bool
	items  chan string
}

func (h *hub) publish(item string) {
	if !h.closed.Load() {
		h.items <- item
	}
}

func (h *hub) stop() {
	h.closed.Store(true)
	close(h.items)
}

func main() {
	h := &hub{items: make(chan string)}
	var wg sync.WaitGroup
	wg.Go(func() { h.publish("rain") })
	wg.Go(func() { fmt.Println(<-h.items) })
	wg.Go(h.stop)
	wg.Wait()
}

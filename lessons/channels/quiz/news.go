package main

import (
	"fmt"
	"sync"
)

type hub struct {
	mu     sync.Mutex
	closed bool
	items  chan string
}

func (h *hub) isClosed() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.closed
}

func (h *hub) publish(item string) {
	if !h.isClosed() {
		h.items <- fmt.Sprintf("news: %q", item)
	}
}

func (h *hub) stop() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	close(h.items)
}

func main() {
	h := &hub{items: make(chan string, 1)}
	var wg sync.WaitGroup
	wg.Go(func() { h.publish("rain") })
	wg.Go(h.stop)
	wg.Wait()
}

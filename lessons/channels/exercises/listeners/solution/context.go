// Package listeners starts goroutines that listen for events, and stops them.
package listeners

import "context"

// Listen starts k goroutines that receive from events and pass each event to
// handle. The function it returns tells all of them to end. It may be called
// more than once; events stays open.
func Listen(k int, events <-chan int, handle func(int)) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	for range k {
		go func() {
			for {
				select {
				case <-ctx.Done():
					return
				case e := <-events:
					handle(e)
				}
			}
		}()
	}
	return cancel
}

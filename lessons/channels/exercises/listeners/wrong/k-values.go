// Package listeners starts goroutines that listen for events, and stops them.
package listeners

// Listen starts k goroutines that receive from events and pass each event to
// handle. The function it returns tells all of them to end. It may be called
// more than once; events stays open.
func Listen(k int, events <-chan int, handle func(int)) (stop func()) {
	quit := make(chan struct{})
	for range k {
		go func() {
			for {
				select {
				case <-quit:
					return
				case e := <-events:
					handle(e)
				}
			}
		}()
	}
	return func() {
		for range k {
			quit <- struct{}{}
		}
	}
}

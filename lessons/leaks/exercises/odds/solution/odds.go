// Package odds generates the odd numbers, for as long as somebody wants them.
package odds

// Odds returns a channel that gives 1, 3, 5, 7… in this order. It starts a
// goroutine that sends them. When done is closed, the goroutine ends, whatever
// it is doing.
func Odds(done <-chan struct{}) <-chan int {
	numbers := make(chan int)
	go func() {
		for n := 1; ; n += 2 {
			select {
			case numbers <- n:
			case <-done:
				return
			}
		}
	}()
	return numbers
}

// Package merge joins several channels into one.
package merge

import "sync"

// Merge returns a channel on which every value from every input arrives.
// It is closed when all the inputs are closed and drained.
func Merge(inputs ...<-chan int) <-chan int {
	merged := make(chan int)
	var senders sync.WaitGroup
	for _, input := range inputs {
		senders.Go(func() {
			for v := range input {
				merged <- v
			}
		})
	}
	go func() {
		senders.Wait()
		close(merged)
	}()
	return merged
}

// Package merge joins several channels into one.
package merge

// Merge returns a channel on which every value from every input arrives.
// It is closed when all the inputs are closed and drained.
func Merge(inputs ...<-chan int) <-chan int {
	merged := make(chan int)
	drained := make(chan struct{})
	for _, input := range inputs {
		go func() {
			for v := range input {
				merged <- v
			}
			drained <- struct{}{}
		}()
	}
	go func() {
		defer close(merged)
		for range inputs {
			<-drained
		}
	}()
	return merged
}

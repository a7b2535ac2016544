// Package merge joins several channels into one.
package merge

// Merge returns a channel on which every value from every input arrives.
// It is closed when all the inputs are closed and drained.
func Merge(inputs ...<-chan int) <-chan int {
	merged := make(chan int)
	for _, input := range inputs {
		go func() {
			for v := range input {
				merged <- v
			}
		}()
	}
	// TODO: many goroutines send to merged. Who closes it, and when?
	return merged
}

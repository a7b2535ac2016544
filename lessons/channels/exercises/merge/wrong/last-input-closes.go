// Package merge joins several channels into one.
package merge

// Merge returns a channel on which every value from every input arrives.
// It is closed when all the inputs are closed and drained.
func Merge(inputs ...<-chan int) <-chan int {
	merged := make(chan int)
	for i, input := range inputs {
		go func() {
			for v := range input {
				merged <- v
			}
			if i == len(inputs)-1 {
				close(merged)
			}
		}()
	}
	return merged
}

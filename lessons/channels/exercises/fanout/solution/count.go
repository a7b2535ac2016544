// Package fanout sums numbers with three consumers of one channel.
package fanout

// Sum sends the numbers 1 to n into one channel, from which three
// goroutines receive, and returns the sum of all that they received.
func Sum(n int) int {
	const consumers = 3
	numbers := make(chan int)
	sums := make(chan int, consumers)

	for range consumers {
		go func() {
			sum := 0
			for v := range numbers {
				sum += v
			}
			sums <- sum
		}()
	}

	for i := 1; i <= n; i++ {
		numbers <- i
	}
	close(numbers)

	// Each consumer sends exactly one sum, so counting replaces a close.
	total := 0
	for range consumers {
		total += <-sums
	}
	return total
}

// Package fanout sums numbers with three consumers of one channel.
package fanout

import "sync"

// Sum sends the numbers 1 to n into one channel, from which three
// goroutines receive, and returns the sum of all that they received.
func Sum(n int) int {
	numbers := make(chan int)
	sums := make(chan int)

	go func() {
		defer close(numbers)
		for i := 1; i <= n; i++ {
			numbers <- i
		}
	}()

	var consumers sync.WaitGroup
	for range 3 {
		consumers.Go(func() {
			sum := 0
			for v := range numbers {
				sum += v
			}
			sums <- sum
		})
	}

	go func() {
		consumers.Wait()
		close(sums)
	}()

	total := 0
	for sum := range sums {
		total += sum
	}
	return total
}

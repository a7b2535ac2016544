// Package signals runs jobs until a signal says that it is enough.
package signals

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// Run starts each job that arrives in a goroutine of its own. When SIGINT or
// SIGTERM arrives, it takes no more jobs, waits until those that it has taken
// are done, and returns the signal.
func Run(jobs <-chan func()) os.Signal {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(sig)
	var wg sync.WaitGroup
	for {
		select {
		case job := <-jobs:
			wg.Go(job)
		case s := <-sig:
			wg.Wait()
			return s
		}
	}
}

// Package signals runs jobs until a signal says that it is enough.
package signals

import (
	"os"
	"os/signal"
	"syscall"
)

// Run starts each job that arrives in a goroutine of its own. When SIGINT or
// SIGTERM arrives, it takes no more jobs, waits until those that it has taken
// are done, and returns the signal.
func Run(jobs <-chan func()) os.Signal {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(sig)
	done := make(chan struct{})
	running := 0
	var got os.Signal
	for got == nil || running > 0 {
		select {
		case job := <-jobs:
			running++
			go func() {
				job()
				done <- struct{}{}
			}()
		case <-done:
			running--
		case got = <-sig:
			jobs = nil // takes no more
		}
	}
	return got
}

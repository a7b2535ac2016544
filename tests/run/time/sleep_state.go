// oracle: skip real Go prints more of its own state
package main

import (
	"os"
	"syscall"
	"time"
)

// SIGQUIT prints all stacks.
func main() {
	go time.Sleep(time.Hour)
	time.Sleep(time.Millisecond)
	go func() {
		time.Sleep(time.Millisecond)
		syscall.Kill(os.Getpid(), syscall.SIGQUIT)
	}()
	time.Sleep(time.Hour)
	// expect exit: 2
	// expect stderr: SIGQUIT: quit
	// expect stderr: goroutine 1 [sleep]:
	// expect stderr: time.Sleep(
	// expect stderr: main.main()
}

package signals

import (
	"os"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// runUntil lets Run have n jobs, then sends the signal to this process.
func runUntil(t *testing.T, n int64, sig syscall.Signal) {
	t.Helper()
	jobs := make(chan func())
	returned := make(chan os.Signal)
	go func() { returned <- Run(jobs) }()

	var done atomic.Int64
	for range n {
		jobs <- func() {
			time.Sleep(10 * time.Millisecond)
			done.Add(1)
		}
	}
	if err := syscall.Kill(syscall.Getpid(), sig); err != nil {
		t.Fatal(err)
	}
	if got := <-returned; got != sig {
		t.Errorf("Run returned %v, want %v", got, sig)
	}
	if got := done.Load(); got != n {
		t.Errorf("when Run returned, %d of %d jobs were done", got, n)
	}
}

func TestInterrupt(t *testing.T) {
	runUntil(t, 3, syscall.SIGINT)
}

func TestTerminate(t *testing.T) {
	runUntil(t, 1, syscall.SIGTERM)
}

func TestMany(t *testing.T) {
	runUntil(t, 20, syscall.SIGTERM)
}

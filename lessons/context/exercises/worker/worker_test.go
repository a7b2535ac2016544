package worker

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

const (
	// Whatever waits for this has missed something.
	long = 2 * time.Minute
	// What happens "at once" takes less.
	soon = time.Second
)

// start runs Run in a goroutine, and gives the channel for its result.
func start(ctx context.Context, jobs <-chan int, handle func(int), interval time.Duration, flush func()) <-chan error {
	result := make(chan error, 1)
	go func() { result <- Run(ctx, jobs, handle, interval, flush) }()
	return result
}

func ignore(int) {}

func nothing() {}

func TestHandlesAllJobs(t *testing.T) {
	jobs := make(chan int, 3)
	jobs <- 7
	jobs <- 8
	jobs <- 9
	close(jobs)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var got []int
	err := Run(ctx, jobs, func(job int) {
		if got = append(got, job); len(got) == 8 {
			cancel() // that is enough
		}
	}, long, nothing)
	if want := []int{7, 8, 9}; !slices.Equal(got, want) {
		t.Errorf("jobs 7, 8, 9, then closed: handled %v, want %v", got, want)
	}
	if err != nil {
		t.Errorf("after the jobs were closed Run = %v, want nil", err)
	}
}

// The worker has nothing to do for a while, and then there is a job.
func TestJobWhileIdle(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	jobs, handled := make(chan int), make(chan int, 1)
	result := start(ctx, jobs, func(job int) { handled <- job }, long, nothing)
	for job := range 3 {
		time.Sleep(5 * time.Millisecond)
		came := time.Now()
		jobs <- job
		if got := <-handled; got != job {
			t.Errorf("handled job %d, want %d", got, job)
		}
		if late := time.Since(came); late > soon {
			t.Errorf("a job that came while the worker was idle was handled after %v, want at once", late)
		}
	}
	cancel()
	<-result
}

func TestCancelWhileIdle(t *testing.T) {
	for _, idle := range []time.Duration{0, 10 * time.Millisecond} {
		ctx, cancel := context.WithCancel(context.Background())
		result := start(ctx, make(chan int), ignore, long, nothing)
		time.Sleep(idle)
		cancelled := time.Now()
		cancel()
		if err := <-result; !errors.Is(err, context.Canceled) {
			t.Errorf("after cancel Run = %v, want %v", err, context.Canceled)
		}
		if late := time.Since(cancelled); late > soon {
			t.Errorf("Run returned %v after cancel, want at once", late)
		}
	}
}

func TestDeadline(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if err := Run(ctx, nil, ignore, long, nothing); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("after the deadline Run = %v, want %v", err, context.DeadlineExceeded)
	}
}

func TestFlushesAgainAndAgain(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	flushes := 0
	began := time.Now()
	const interval = 5 * time.Millisecond
	_ = Run(ctx, nil, ignore, interval, func() {
		if flushes++; flushes == 4 {
			cancel()
		}
	})
	if took := time.Since(began); took < 3*interval {
		t.Errorf("with an interval of %v there were 4 flushes within %v", interval, took)
	}
}

// Jobs keep coming, at intervals much shorter than the flushes'.
func TestFlushesWhileBusy(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	jobs, flushed := make(chan int), make(chan struct{}, 100)
	var calls atomic.Int32
	once := func() {
		if calls.Add(1) > 1 {
			t.Error("handle and flush were called at the same time, want one call at a time")
		}
		time.Sleep(time.Millisecond)
		calls.Add(-1)
	}
	result := start(ctx, jobs, func(int) { once() }, 20*time.Millisecond, func() {
		once()
		select {
		case flushed <- struct{}{}:
		default:
		}
	})
	for n := 0; n < 3; {
		select {
		case jobs <- 1:
		case <-flushed:
			n++
		}
	}
	cancel()
	<-result
}

func TestCancelWhileBusy(t *testing.T) {
	jobs := make(chan int)
	ctx, cancel := context.WithCancel(context.Background())
	result := start(ctx, jobs, ignore, long, nothing)
	for range 20 {
		jobs <- 1
	}
	cancel()
	for {
		select {
		case jobs <- 1:
		case err := <-result:
			if !errors.Is(err, context.Canceled) {
				t.Errorf("after cancel Run = %v, want %v", err, context.Canceled)
			}
			return
		}
	}
}

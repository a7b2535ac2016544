package crew

import (
	"errors"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

var errBurnt = errors.New("burnt")

var kinds = map[string]func() error{
	"fine":   func() error { return nil },
	"fails":  func() error { return errBurnt },
	"panics": func() error { panic("the pan is on fire") },
}

// wantErrors compares what Run returned with what each kind of job calls for.
func wantErrors(t *testing.T, got []error, jobs []string) {
	t.Helper()
	if len(got) != len(jobs) {
		t.Fatalf("Run returned %d errors for %d jobs", len(got), len(jobs))
	}
	for i, job := range jobs {
		switch job {
		case "fine":
			if got[i] != nil {
				t.Errorf("job %d of %v returned nil, but its error is %v", i, jobs, got[i])
			}
		case "fails":
			if !errors.Is(got[i], errBurnt) {
				t.Errorf("job %d of %v returned %v, but its error is %v", i, jobs, errBurnt, got[i])
			}
		case "panics":
			if got[i] == nil || !strings.Contains(got[i].Error(), "the pan is on fire") {
				t.Errorf(`job %d of %v panicked with "the pan is on fire", but its error is %v`, i, jobs, got[i])
			}
		}
	}
}

func TestErrors(t *testing.T) {
	for _, jobs := range [][]string{
		{},
		{"fine", "fails", "fine"},
		{"panics"},
		{"fine", "panics", "fine", "fails", "panics"},
		{"panics", "panics", "panics", "panics", "fine"},
	} {
		for _, workers := range []int{1, 3} {
			var todo []func() error
			for _, job := range jobs {
				todo = append(todo, kinds[job])
			}
			wantErrors(t, Run(workers, todo), jobs)
		}
	}
}

// TestCrewStaysComplete has jobs that need all workers at once, after each
// worker had a chance to panic.
func TestCrewStaysComplete(t *testing.T) {
	const workers = 3
	var together sync.WaitGroup
	together.Add(workers)
	meet := func() error {
		together.Done()
		together.Wait() // for the other workers
		return nil
	}
	burn := kinds["panics"]
	jobs := []func() error{burn, burn, burn, meet, meet, meet}
	wantErrors(t, Run(workers, jobs), []string{"panics", "panics", "panics", "fine", "fine", "fine"})
}

func TestNoMoreThanTheCrew(t *testing.T) {
	const workers = 2
	var busy, most atomic.Int32
	work := func() error {
		defer busy.Add(-1)
		now := busy.Add(1)
		for m := most.Load(); now > m && !most.CompareAndSwap(m, now); m = most.Load() {
		}
		runtime.Gosched()
		if now == 2 {
			panic("the pan is on fire")
		}
		return nil
	}
	Run(workers, []func() error{work, work, work, work, work, work, work, work})
	if got := most.Load(); got > workers {
		t.Errorf("%d jobs were done at once by %d workers", got, workers)
	}
}

// Package testing runs tests, as `go test` does: here in virtual time, under gocl's scheduler.
//
// This file has T and how a test is run; tb.go what it shares with benchmarks and fuzz tests, main.go runs them all.
package testing

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// T is a test.
type T struct {
	common
	slots *slots
}

// InternalTest is a test function of the package under test.
type InternalTest struct {
	Name string
	F    func(*T)
}

// slots bounds how many tests run at once, and chooses which run at all.
type slots struct {
	match   *matcher
	mu      sync.Mutex
	wait    chan bool // a slot becomes free
	running int
	waiting int
	limit   int
}

func newSlots(limit int, m *matcher) *slots {
	return &slots{match: m, wait: make(chan bool), running: 1, limit: limit}
}

// waitParallel waits for a slot.
func (s *slots) waitParallel() {
	s.mu.Lock()
	if s.running < s.limit {
		s.running++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.wait
}

// release gives the slot to who waits, or back.
func (s *slots) release() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.running--
		s.mu.Unlock()
		return
	}
	s.waiting--
	s.mu.Unlock()
	s.wait <- true
}

// runningTests are the tests that run now (not: wait to), with the time at which they began.
var runningTests sync.Map

// Parallel says that the test may run beside other parallel ones. It pauses until the parent's function has returned.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.denyParallel {
		panic(parallelConflict)
	}
	t.isParallel = true
	if t.parent.barrier == nil {
		return
	}
	// Time spent waiting does not count.
	t.duration += time.Since(t.start)
	t.parent.sub = append(t.parent.sub, t)
	if t.printer != nil {
		t.printer.frame(t.name, "=== PAUSE %s\n", t.name)
	}
	runningTests.Delete(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.slots.waitParallel()
	if t.printer != nil {
		t.printer.frame(t.name, "=== CONT  %s\n", t.name)
	}
	t.start = time.Now()
	runningTests.Store(t.name, t.start)
}

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

func (t *T) forbidParallel() {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic(parallelConflict)
		}
	}
	t.denyParallel = true
}

// Setenv sets an environment variable until the test ends. Not for parallel tests.
func (t *T) Setenv(key, value string) {
	t.forbidParallel()
	t.common.Setenv(key, value)
}

// Chdir changes the working folder until the test ends. Not for parallel tests.
func (t *T) Chdir(dir string) {
	t.forbidParallel()
	t.common.Chdir(dir)
}

// Deadline is when the tests will time out.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	return timeoutAt, !timeoutAt.IsZero()
}

// Run runs f as a subtest, in a goroutine of its own, and waits until it has ended or called Parallel. It says whether it
// succeeded so far.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.cleaning {
		panic("testing: t.Run called during t.Cleanup")
	}
	t.hasSub = true
	full, ok, _ := t.slots.match.fullName(&t.common, name)
	if !ok || shouldFailFast() {
		return true
	}
	sub := t.child(full)
	sub.creator = stack(1)
	if sub.printer != nil {
		sub.printer.frame(full, "=== RUN   %s\n", full)
	}
	runningTests.Store(full, time.Now())
	// The subtest runs at once: this goroutine waits for it.
	go tRunner(sub, f)
	if !<-sub.signal {
		// It ended a parent's goroutine, so it thinks; end it here, too.
		runtime.Goexit()
	}
	return !sub.failed
}

func (t *T) child(name string) *T {
	ctx, cancel := context.WithCancel(context.Background())
	sub := &T{
		common: common{
			barrier: make(chan bool),
			signal:  make(chan bool, 1),
			name:    name,
			parent:  &t.common,
			level:   t.level + 1,
			printer: t.printer,
			ctx:     ctx,
			cancel:  cancel,
		},
		slots: t.slots,
	}
	sub.w = indenter{&sub.common}
	return sub
}

var errGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

// numFailed is how many tests have failed; for -failfast.
var numFailed int

func shouldFailFast() bool { return flags.failFast && numFailed > 0 }

// tRunner runs a test in the goroutine made for it.
func tRunner(t *T, fn func(t *T)) {
	defer func() {
		if t.Failed() {
			numFailed++
		}
		// Of a Goexit recover knows nothing: then the function neither returned nor said that it ends.
		err := recover()
		signal := true
		if !t.finished && err == nil {
			err = errGoexit
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					t.Errorf("%v: subtest may have called FailNow on a parent test", err)
					err = nil
					signal = false
					break
				}
			}
		}
		died := false
		// Deferred, since a cleanup function may end the goroutine.
		defer func() {
			if died {
				return
			}
			if err != nil {
				panic(err)
			}
			runningTests.Delete(t.name)
			t.signal <- signal
		}()
		die := func(err any) {
			t.Fail()
			if r := t.runCleanup(true); r != nil {
				t.Logf("cleanup panicked with %v", r)
			}
			t.report()
			t.reportParents()
			died = true
			panic(err)
		}
		if err != nil {
			die(err)
		}
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			if err := t.runParallel(); err != nil {
				die(err)
			}
		} else if t.isParallel {
			t.slots.release()
		}
		t.report()
		t.done = true
		if t.parent != nil && !t.hasSub {
			t.setRan()
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.runCleanup(false)
		}
	}()
	t.start = time.Now()
	fn(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// runParallel lets the parallel subtests go on, waits for them and cleans up; it gives the value of a panic in that.
func (t *T) runParallel() any {
	t.slots.release()
	runningTests.Delete(t.name)
	close(t.barrier)
	for _, sub := range t.sub {
		<-sub.signal
	}
	began := time.Now()
	err := t.runCleanup(true)
	t.duration += time.Since(began)
	if err != nil {
		return err
	}
	if !t.isParallel {
		t.slots.waitParallel()
	}
	return nil
}

// reportParents prints, before a panic ends everything, what the parents have logged; they clean up first.
func (t *T) reportParents() {
	for c := t.parent; c != nil && c.parent != nil; c = c.parent {
		if r := c.runCleanup(true); r != nil {
			fmt.Fprintf(c.w, "cleanup panicked with %v", r)
		}
		c.duration += time.Since(c.start)
		c.endPartial()
		c.flush(fmt.Sprintf("--- FAIL: %s (%s)\n", c.name, seconds(c.duration)))
	}
}

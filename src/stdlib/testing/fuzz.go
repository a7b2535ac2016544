package testing

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

// InternalFuzzTarget is a fuzz test of the package under test.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// F is a fuzz test. Here its seeds are run, as tests; new inputs are not made up.
type F struct {
	common
	slots  *slots
	seeds  [][]any
	called bool
}

// Add adds a seed: arguments for the function given to Fuzz.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if !fuzzable(arg) {
			panic(fmt.Sprintf("testing: unsupported type to Add %T", arg))
		}
	}
	f.seeds = append(f.seeds, args)
}

func fuzzable(v any) bool {
	switch v.(type) {
	case []byte, string, bool, byte, rune, float32, float64, int, int8, int16, int64, uint, uint16, uint32, uint64:
		return true
	}
	return false
}

// callFuzz calls fn, a func(*T, …), with t and args.
func callFuzz(fn any, t *T, args []any)

// fuzzProblem says what is wrong with a function for Fuzz, or with a seed for it; "" if nothing is.
func fuzzProblem(fn any, args []any, seed bool) string

// Fuzz runs fn with each seed.
func (f *F) Fuzz(fn any) {
	f.mu.Lock()
	again := f.called
	f.called = true
	f.mu.Unlock()
	if again {
		panic("testing: F.Fuzz called more than once")
	}
	if problem := fuzzProblem(fn, nil, false); problem != "" {
		panic("testing: " + problem)
	}
	for _, args := range f.seeds {
		if problem := fuzzProblem(fn, args, true); problem != "" {
			f.log(problem, 1)
			f.FailNow()
		}
	}
	f.setRan()
	for i, args := range f.seeds {
		f.runSeed(fmt.Sprintf("seed#%d", i), fn, args)
	}
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

func (f *F) runSeed(name string, fn any, args []any) {
	full, ok, _ := f.slots.match.fullName(&f.common, name)
	if !ok || shouldFailFast() {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	t := &T{
		common: common{
			barrier: make(chan bool),
			signal:  make(chan bool, 1),
			name:    full,
			parent:  &f.common,
			level:   f.level + 1,
			printer: f.printer,
			ctx:     ctx,
			cancel:  cancel,
			creator: stack(2),
		},
		slots: f.slots,
	}
	t.w = indenter{&t.common}
	if t.printer != nil {
		t.printer.frame(full, "=== RUN   %s\n", full)
	}
	runningTests.Store(full, time.Now())
	go tRunner(t, func(t *T) { callFuzz(fn, t, args) })
	if !<-t.signal {
		runtime.Goexit()
	}
}

func runFuzzTests(targets []InternalFuzzTarget) (ran, ok bool) {
	ok = true
	if len(targets) == 0 {
		return false, true
	}
	m := newMatcher(flags.run, "-test.run", flags.skip)
	s := newSlots(flags.parallel, m)
	root := &newRoot(s).common
	for _, target := range targets {
		if shouldFailFast() {
			break
		}
		name, wanted, _ := m.fullName(nil, target.Name)
		if !wanted {
			continue
		}
		ran = true
		ctx, cancel := context.WithCancel(context.Background())
		f := &F{common: common{signal: make(chan bool, 1), barrier: make(chan bool), name: name, parent: root, level: 1, printer: root.printer, ctx: ctx, cancel: cancel}, slots: s}
		f.w = indenter{&f.common}
		if f.printer != nil {
			f.printer.frame(name, "=== RUN   %s\n", name)
		}
		go fRunner(f, target.Fn)
		<-f.signal
		ok = ok && !f.Failed()
	}
	return ran, ok
}

// fRunner runs a fuzz test in the goroutine made for it.
func fRunner(f *F, fn func(*F)) {
	defer func() {
		if f.Failed() {
			numFailed++
		}
		err := recover()
		if err == nil && !f.finished {
			err = errGoexit
		}
		if err == nil && !f.called && !f.skipped && !f.failed {
			f.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
		}
		if err != nil {
			f.Fail()
			f.runCleanup(true)
			f.report()
			panic(err)
		}
		f.duration += time.Since(f.start)
		f.report()
		f.done = true
		f.setRan()
		f.signal <- true
	}()
	defer f.runCleanup(false)
	f.start = time.Now()
	fn(f)
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

package bailout

import (
	"errors"
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
)

var (
	errRain = errors.New("it rains")
	errWind = errors.New("it is windy")
	errBug  = errors.New("a bug")
)

// callAll returns the error of All, or the value of its panic.
func callAll(n int, work func(i int)) (err error, value any) {
	defer func() { value = recover() }()
	return All(n, work), nil
}

func deep(n int, f func()) {
	if n == 0 {
		f()
		return
	}
	deep(n-1, f)
}

func TestAll(t *testing.T) {
	var sum atomic.Int64
	err, value := callAll(5, func(i int) { sum.Add(int64(i)) })
	if err != nil || value != nil {
		t.Errorf("nothing went wrong, but All gave the error %v, panic %v", err, value)
	}
	if got := sum.Load(); got != 10 {
		t.Errorf("the sum of the numbers that work was called with is %d, want 10", got)
	}
}

func TestBail(t *testing.T) {
	err, value := callAll(4, func(i int) {
		switch i {
		case 1:
			runtime.Gosched()
			deep(3, func() { Bail(errRain) })
		case 3:
			Bail(errWind)
		}
	})
	if value != nil {
		t.Fatalf("two calls bailed out, but All panicked with %v, want an error", value)
	}
	if !errors.Is(err, errRain) || !errors.Is(err, errWind) {
		t.Fatalf("two calls bailed out with %q and %q, but All returned %v", errRain, errWind, err)
	}
	if got, want := err.Error(), "it rains\nit is windy"; got != want {
		t.Errorf("the text of the error is %q, want %q", got, want)
	}
}

func TestOtherPanics(t *testing.T) {
	for _, want := range []any{"a text", 4711, errBug, fmt.Errorf("wrapped: %w", errRain)} {
		t.Run(fmt.Sprintf("%T", want), func(t *testing.T) {
			err, got := callAll(3, func(i int) {
				switch i {
				case 0:
					Bail(errWind)
				case 1:
					panic(want)
				}
			})
			if got != want {
				t.Errorf("work panicked with %#v, but All with %#v, and its error is %v", want, got, err)
			}
		})
	}
}

func TestRuntimeError(t *testing.T) {
	var stops []string
	err, got := callAll(2, func(i int) { _ = stops[i] })
	if _, ok := got.(runtime.Error); !ok {
		t.Errorf("work panicked with index out of range, but All with %v, and its error is %v", got, err)
	}
}

func TestPanicWaitsForAll(t *testing.T) {
	const n = 4
	var over atomic.Int32
	_, got := callAll(n, func(i int) {
		defer over.Add(1)
		if i == 0 {
			panic("first")
		}
		for range 3 {
			runtime.Gosched()
		}
		if i == n-1 {
			Bail(errRain)
		}
	})
	if got != "first" {
		t.Errorf(`work panicked with "first", but All with %v`, got)
	}
	if got := over.Load(); got != n {
		t.Errorf("when All panicked, %d of %d calls were over", got, n)
	}
}

func TestSeveralPanics(t *testing.T) {
	_, got := callAll(3, func(i int) { panic(i) })
	if _, ok := got.(int); !ok {
		t.Errorf("work panicked with 0, 1 and 2, but All with %v", got)
	}
}

// Package bailout runs parallel work that can be given up from deep inside.
package bailout

import "errors"

// bail is what Bail panics with. It marks the panics that All turns into
// errors.
type bail struct{ err error }

// Bail gives up the call of work that it is made in, however deep in calls,
// with an error.
func Bail(err error) { panic(bail{err}) }

// All calls work with each number from 0 to n-1, in a goroutine for each, and
// waits for all of them. It returns the errors with which calls were given up,
// joined in the order of the numbers, or nil.
//
// Any other panic of work is a bug, of which All is not to judge: when all the
// calls are over, All itself panics in the goroutine of its caller, with the
// very value of that panic (with one of them, when there are several).
func All(n int, work func(i int)) error {
	type end struct {
		i     int
		value any
	}
	ends := make(chan end, n)
	for i := range n {
		go func() {
			defer func() { ends <- end{i, recover()} }()
			work(i)
		}()
	}

	errs := make([]error, n)
	for range n {
		e := <-ends
		if b, ok := e.value.(bail); ok {
			errs[e.i] = b.err
		} else if e.value != nil {
			panic(e.value)
		}
	}
	return errors.Join(errs...)
}

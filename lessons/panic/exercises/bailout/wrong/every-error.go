// Package bailout runs parallel work that can be given up from deep inside.
package bailout

import (
	"errors"
	"sync"
)

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
	bugs := make([]any, n)
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				switch r := recover().(type) {
				case nil:
				case bail:
					errs[i] = r.err
				case error:
					errs[i] = r
				default:
					bugs[i] = r
				}
			}()
			work(i)
		}()
	}
	wg.Wait()
	for _, bug := range bugs {
		if bug != nil {
			panic(bug)
		}
	}
	return errors.Join(errs...)
}

package sync

// WaitGroup waits for a number of goroutines to finish. Add (or Go) counts up, Done counts down, and Wait waits for zero.
// Its zero value is ready to use.
//
// Call Add before the go statement, not inside the new goroutine: otherwise Wait may run first and find zero.
type WaitGroup struct {
	noCopy noCopy

	n       int32  // what is still to be waited for
	waiters uint32 // goroutines asleep in Wait
	sema    uint32 // where they sleep
}

// Add changes the counter by delta, which may be negative. At zero everybody who waits is released; below zero Add panics.
func (wg *WaitGroup) Add(delta int) {
	wg.n += int32(delta)
	if observed() {
		noteWaitGroup(wg, delta, int(wg.n))
	}
	if wg.n < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if wg.n == 0 && wg.waiters > 0 {
		n := wg.waiters
		wg.waiters = 0
		runtime_SemreleaseWaitGroup(wg, int(n))
	}
}

// Done counts down by one.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
//
//gocl:try isZero
func (wg *WaitGroup) Wait() {
	if wg.isZero() {
		return
	}
	wg.waiters++
	runtime_SemacquireWaitGroup(wg)
	if wg.n != 0 || wg.waiters != 0 {
		panic("sync: WaitGroup is reused before previous Wait has returned")
	}
	if observed() {
		noteWaited(wg)
	}
}

func (wg *WaitGroup) isZero() bool {
	if wg.n != 0 {
		return false
	}
	if observed() {
		noteWaited(wg)
	}
	return true
}

// Go calls f in a new goroutine that the group waits for. f must not panic: that ends the program, as in any goroutine.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				// Done would let Wait return, and main with it, before the panic has ended the program.
				panic(x)
			}
			wg.Done() // also after runtime.Goexit
		}()
		f()
	}()
}

func runtime_SemacquireWaitGroup(wg *WaitGroup)
func runtime_SemreleaseWaitGroup(wg *WaitGroup, n int)

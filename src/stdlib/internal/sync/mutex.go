// Package sync (internal/sync) holds the mutex that package sync wraps, as in Go's own tree: a traceback of a goroutine
// that waits for a lock shows both layers.
package sync

// Mutex is a mutual exclusion lock. The zero value is unlocked.
//
// # How it is fair
//
// In normal mode waiters queue in order of arrival, but one that is woken does not own the lock: it competes with
// goroutines that are just arriving, and those are already running, so it often loses. That is fast, and can starve. A
// waiter that has waited for more than a millisecond therefore switches the mutex to starvation mode: from then on Unlock
// hands the lock directly to the first in the queue, and newcomers go to its end without trying. The mutex goes back to
// normal when a waiter gets it that is the last one, or that waited for less than a millisecond.
type Mutex struct {
	// state is the number of waiters (from waiterUnit up) and the three bits below.
	state int32
	// sema counts wake-ups that nobody has taken yet; waiters sleep on it.
	sema uint32
}

const (
	locked   = 1 << iota // somebody holds the mutex
	woken                // a woken waiter is on its way: Unlock need not wake another
	starving             // starvation mode
	unit                 // one waiter
	shift    = iota - 1  // state >> shift is the number of waiters

	// starvationThreshold is how long, in nanoseconds, a waiter puts up with losing.
	starvationThreshold = 1e6
)

// TryAcquire is Lock's fast path: it succeeds only if nobody holds the mutex or waits for it.
func (m *Mutex) TryAcquire() bool {
	if m.state == 0 {
		m.state = locked
		return true
	}
	return false
}

// Lock waits until the mutex is free, and takes it.
func (m *Mutex) Lock() {
	if m.state == 0 {
		m.state = locked
		return
	}
	m.lockSlow()
}

// TryLock takes the mutex if that is possible at once.
func (m *Mutex) TryLock() bool {
	if m.state&(locked|starving) != 0 {
		return false
	}
	m.state |= locked
	return true
}

func (m *Mutex) lockSlow() {
	var waitingSince int64 // 0: not waited yet
	awoke := false         // we are the woken waiter of the woken bit
	for {
		if m.state&(locked|starving) == 0 {
			m.state |= locked
			if awoke {
				m.state &^= woken
			}
			return
		}

		m.state += unit
		if awoke {
			m.state &^= woken
		}
		again := waitingSince != 0 // who has waited before goes to the head of the queue
		if !again {
			waitingSince = runtime_nanotime()
		} else if m.state&locked != 0 && runtime_nanotime()-waitingSince > starvationThreshold {
			m.state |= starving
		}
		runtime_SemacquireMutex(m, again)

		if m.state&starving != 0 {
			// Unlock left the mutex to us: it is ours although the locked bit is not set.
			last := m.state>>shift == 1
			m.state += locked - unit
			if last || runtime_nanotime()-waitingSince <= starvationThreshold {
				m.state &^= starving
			}
			return
		}
		awoke = true
	}
}

// Unlock frees the mutex. A mutex does not know who locked it: any goroutine may unlock it.
func (m *Mutex) Unlock() {
	if m.state == locked {
		m.state = 0
		return
	}
	m.unlockSlow()
}

func (m *Mutex) unlockSlow() {
	if m.state&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	m.state -= locked
	switch {
	case m.state&starving != 0:
		runtime_Semrelease(m) // the waiter takes itself off the count
	case m.state>>shift > 0 && m.state&woken == 0:
		m.state = m.state - unit | woken
		runtime_Semrelease(m)
	}
}

// runtime_SemacquireMutex sleeps until runtime_Semrelease picks this goroutine; first puts it at the head of the queue.
func runtime_SemacquireMutex(m *Mutex, first bool)

// runtime_Semrelease wakes the goroutine at the head of m's queue.
func runtime_Semrelease(m *Mutex)

// runtime_nanotime is the virtual time.
func runtime_nanotime() int64

// fatal ends the program; it cannot be recovered from.
func fatal(string)

// Package sync has the locks, and what is built like them: things by which goroutines wait for each other without a
// channel. Except for Once and WaitGroup they are for code close to the metal; prefer channels for anything bigger.
//
// None of its values may be copied once used.
package sync

import isync "internal/sync"

// noCopy marks a type whose values must not be copied; `go vet` looks for it (by its Lock and Unlock).
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Locker is anything that can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a mutual exclusion lock: at most one goroutine is between Lock and Unlock. Its zero value is unlocked. It is
// not reentrant: a goroutine that locks it twice waits for itself, for ever.
//
// Whatever a goroutine wrote before Unlock is seen by whoever locks the mutex afterwards.
type Mutex struct {
	_ noCopy

	mu isync.Mutex
}

// Lock takes the mutex; while another goroutine has it, the caller waits.
//
//gocl:try tryAcquire
func (m *Mutex) Lock() {
	if observed() {
		notePart(&m.mu, m, "mutex")
	}
	m.mu.Lock()
	if observed() {
		noteMutex(m, true)
	}
}

func (m *Mutex) tryAcquire() bool {
	if !m.mu.TryAcquire() {
		return false
	}
	if observed() {
		noteMutex(m, true)
	}
	return true
}

// TryLock takes the mutex only if it is free, and says whether it did. It is seldom the right tool.
func (m *Mutex) TryLock() bool {
	if !m.mu.TryLock() {
		return false
	}
	if observed() {
		noteMutex(m, true)
	}
	return true
}

// Unlock frees the mutex. If it is not locked the program dies with a fatal error. Another goroutine than the one that
// locked may unlock.
func (m *Mutex) Unlock() {
	if observed() {
		noteMutex(m, false)
	}
	m.mu.Unlock()
}

// fatal ends the program with a `fatal error:` that cannot be recovered.
func fatal(string)

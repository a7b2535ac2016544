package sync

import isync "internal/sync"

// What the trace and the race detector see of this package. Everything here costs one test while nobody looks.

// What a note on an RWMutex says has happened (or, for the unlocks, is about to happen).
const (
	lock = iota
	unlock
	rLock
	rUnlock
)

// observed says whether the run is recorded or checked for races.
func observed() bool

func noteMutex(m *isync.Mutex, locked bool)
func noteRWMutex(rw *RWMutex, what int)

// noteInner says that m is a part of owner and is not to be shown by itself.
func noteInner(m *isync.Mutex, owner any)

func noteWaitGroup(wg *WaitGroup, delta, count int)
func noteWaited(wg *WaitGroup)
func noteCond(l *notifyList, all bool)
func noteOnce(o *Once, first bool)
func notePool(p *Pool, put bool)
func noteMap(m *Map, write bool)

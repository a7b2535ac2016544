package sync

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

// observedReader is observed for those who hold an RWMutex for reading, when they come in and when they go.
func observedReader(comes bool) bool

// observedWriter is observed for those who hold an RWMutex for writing.
func observedWriter() bool

func noteMutex(m *Mutex, locked bool)
func noteRWMutex(rw *RWMutex, what int)

// notePart says that one pointer is to a part of what the other points to, a "once" or whatever: it is not to be shown by
// itself.
func notePart(part, owner any, kind string)

func noteWaitGroup(wg *WaitGroup, delta, count int)
func noteWaited(wg *WaitGroup)
func noteCond(c *Cond, all bool)
func noteOnce(o *Once, first bool)
func notePool(p *Pool, put bool)
func noteMap(m *Map, write bool)

package sync

// RWMutex is a lock that any number of readers, or one writer, can hold. Its zero value is unlocked.
//
// A waiting writer goes before new readers: once it has called Lock, RLock waits until the writer has come and gone. So
// writers do not starve; but a goroutine that takes a second read lock while it has one may deadlock with a writer that
// came in between.
type RWMutex struct {
	w           Mutex  // held by the writer that waits for readers to leave, or that is in
	writerSem   uint32 // where that writer sleeps
	readerSem   uint32 // where readers sleep that came after it
	readerCount int32  // readers in or waiting; rwmutexMaxReaders less while a writer is there
	readerWait  int32  // readers that the writer still has to wait for
}

// rwmutexMaxReaders is more readers than can ever be: subtracted from readerCount it marks a writer.
const rwmutexMaxReaders = 1 << 30

// RLock takes the lock for reading.
//
//gocl:try tryRLock
func (rw *RWMutex) RLock() {
	rw.readerCount++
	if rw.readerCount < 0 {
		runtime_SemacquireRWMutexR(rw) // a writer is there; its Unlock wakes us
	}
	if observedReader(true) {
		noteRWMutex(rw, rLock)
	}
}

// TryRLock takes the lock for reading only if no writer has it or waits for it.
func (rw *RWMutex) TryRLock() bool { return rw.tryRLock() }

func (rw *RWMutex) tryRLock() bool {
	if rw.readerCount < 0 {
		return false
	}
	rw.readerCount++
	if observedReader(true) {
		noteRWMutex(rw, rLock)
	}
	return true
}

// RUnlock gives up one read lock. It is a fatal error if there is none.
func (rw *RWMutex) RUnlock() {
	if observedReader(false) {
		noteRWMutex(rw, rUnlock)
	}
	rw.readerCount--
	if rw.readerCount < 0 {
		rw.rUnlockSlow()
	}
}

func (rw *RWMutex) rUnlockSlow() {
	if rw.readerCount == -1 || rw.readerCount == -1-rwmutexMaxReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	rw.readerWait--
	if rw.readerWait == 0 {
		runtime_SemreleaseRWMutex(rw) // the last reader lets the writer in
	}
}

// Lock takes the lock for writing: it waits for the writer before it, then for all readers that are in.
//
//gocl:try tryAcquire
func (rw *RWMutex) Lock() {
	if observed() {
		notePart(&rw.w, rw, "rwmutex")
	}
	rw.w.Lock()
	readers := rw.readerCount
	rw.readerCount -= rwmutexMaxReaders // from here on readers wait
	rw.readerWait += readers
	if readers != 0 && rw.readerWait != 0 {
		runtime_SemacquireRWMutex(rw)
	}
	if observedWriter() {
		noteRWMutex(rw, lock)
	}
}

// TryLock takes the lock for writing only if nobody has it.
func (rw *RWMutex) TryLock() bool { return rw.tryAcquire() }

func (rw *RWMutex) tryAcquire() bool {
	if rw.readerCount != 0 || !rw.w.mu.TryLock() {
		return false
	}
	rw.readerCount = -rwmutexMaxReaders
	if observedWriter() {
		noteRWMutex(rw, lock)
	}
	return true
}

// Unlock gives up the write lock: the readers that wait come in first, then the next writer may try. It is a fatal error
// if the lock is not held for writing.
func (rw *RWMutex) Unlock() {
	if observedWriter() {
		noteRWMutex(rw, unlock)
	}
	rw.readerCount += rwmutexMaxReaders
	readers := rw.readerCount
	if readers >= rwmutexMaxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	if readers > 0 {
		runtime_SemreleaseRWMutexR(rw, int(readers))
	}
	rw.w.mu.Unlock()
}

// RLocker returns a Locker whose Lock and Unlock are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// Readers and the writer sleep in different queues. A release that finds nobody asleep counts for the next who comes.

func runtime_SemacquireRWMutexR(rw *RWMutex)
func runtime_SemreleaseRWMutexR(rw *RWMutex, n int)
func runtime_SemacquireRWMutex(rw *RWMutex)
func runtime_SemreleaseRWMutex(rw *RWMutex)

package sync

// Cond is a place where goroutines wait for a condition to become true, and where others announce that it may have. The
// condition itself is the program's, guarded by L:
//
//	c.L.Lock()
//	for !condition() {
//		c.Wait()
//	}
//	// … use the condition …
//	c.L.Unlock()
type Cond struct {
	noCopy noCopy

	// L is held while the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// notifyList numbers those who wait: Wait draws a ticket before it gives up L, so that no announcement is missed in
// between.
type notifyList struct {
	wait   uint32 // the next ticket to be drawn
	notify uint32 // the next ticket to be called; all before it have been
}

// NewCond returns a Cond with the lock l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks L, waits to be woken by Signal or Broadcast, and locks L again. When it returns the condition may be false
// again: call it in a loop.
func (c *Cond) Wait() {
	c.checker.check()
	if observed() {
		notePart(&c.notify, c, "cond")
	}
	ticket := c.notify.wait
	c.notify.wait++
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one. L may be held or not.
func (c *Cond) Signal() {
	c.checker.check()
	if observed() {
		noteCond(c, false)
	}
	if c.notify.wait != c.notify.notify {
		runtime_notifyListNotifyOne(&c.notify)
	}
}

// Broadcast wakes everybody who waits. L may be held or not.
func (c *Cond) Broadcast() {
	c.checker.check()
	if observed() {
		noteCond(c, true)
	}
	if c.notify.wait != c.notify.notify {
		runtime_notifyListNotifyAll(&c.notify)
	}
}

// copyChecker points to itself once it has been used; in a copy it points to the original.
type copyChecker struct{ self *copyChecker }

func (c *copyChecker) check() {
	if c.self == nil {
		c.self = c
	}
	if c.self != c {
		panic("sync.Cond is copied")
	}
}

func runtime_notifyListWait(l *notifyList, ticket uint32)
func runtime_notifyListNotifyOne(l *notifyList)
func runtime_notifyListNotifyAll(l *notifyList)

package context

import "time"

// There are no locks here, although contexts are used by many goroutines: other goroutines run only where compiled code
// parks or is preempted, which below happens only in cancel, between one child and the next. (In a program of your own this
// would be a data race.)

// canceler is a context that can be cancelled from above: a *cancelCtx, or what embeds one.
type canceler interface {
	cancel(removeFromParent bool, err, cause error)
	Done() <-chan struct{}
}

// cancelCtxKey is the key for which a cancelCtx returns itself: that is how a child finds the nearest one above it,
// whatever lies between.
var cancelCtxKey int

// cancelCtx can be cancelled, and then cancels its children.
type cancelCtx struct {
	Context // the parent

	done     chan struct{}         // made when first asked for
	children map[canceler]struct{} // who is cancelled with us
	order    []canceler            // the same, oldest first: a map has no order
	err      error                 // set when cancelled
	cause    error                 // set when cancelled
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	switch {
	case c.done != nil:
	case observed():
		c.done = newDone(c)
	default:
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	if observed() {
		noteErr(c)
	}
	return c.err
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

// attach makes c's owner (c itself, or what embeds it) be cancelled when parent is.
func (c *cancelCtx) attach(parent Context, owner canceler, what string, timeout time.Duration) {
	c.Context = parent
	if observed() {
		noteCreate(c, parent, what, timeout)
	}

	done := parent.Done()
	if done == nil {
		return // parent is never cancelled
	}
	select {
	case <-done:
		owner.cancel(false, parent.Err(), Cause(parent)) // it is already
		return
	default:
	}

	if p, ok := parentCancelCtx(parent); ok {
		if p.err != nil {
			owner.cancel(false, p.err, p.cause)
		} else {
			p.add(owner)
		}
		return
	}

	if a, ok := parent.(afterFuncer); ok {
		// Somebody else's Context that can call us back.
		stop := a.AfterFunc(func() { owner.cancel(false, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{Context: parent, stop: stop}
		return
	}

	// Somebody else's Context: only a goroutine can watch it.
	go func() {
		select {
		case <-parent.Done():
			owner.cancel(false, parent.Err(), Cause(parent))
		case <-owner.Done():
		}
	}()
}

// add makes child one of c's children.
func (c *cancelCtx) add(child canceler) {
	if c.children == nil {
		c.children = make(map[canceler]struct{})
	}
	c.children[child] = struct{}{}
	c.order = append(c.order, child)
}

// remove undoes add.
func (c *cancelCtx) remove(child canceler) {
	if _, ok := c.children[child]; !ok {
		return
	}
	delete(c.children, child)
	if len(c.order) > 2*len(c.children)+8 { // sweep now and then
		rest := c.order[:0:0]
		for _, o := range c.order {
			if _, ok := c.children[o]; ok {
				rest = append(rest, o)
			}
		}
		c.order = rest
	}
}

// cancel closes c.done, cancels the children and, if wanted, takes c off its parent's list.
func (c *cancelCtx) cancel(removeFromParent bool, err, cause error) {
	c.cancelFor(c, removeFromParent, err, cause)
}

// cancelFor is cancel for owner, which is c or embeds it. It says whether this was the first call.
func (c *cancelCtx) cancelFor(owner canceler, removeFromParent bool, err, cause error) bool {
	if cause == nil {
		cause = err
	}
	if c.err != nil {
		return false
	}
	c.err = err
	c.cause = cause
	if observed() {
		noteCancel(c, cause.Error())
	}
	c.Done()
	close(c.done)
	// Nobody is added from here on: c.err is set.
	for _, child := range c.order {
		if _, ok := c.children[child]; ok {
			child.cancel(false, err, cause)
		}
	}
	c.children = nil
	c.order = nil

	if removeFromParent {
		removeChild(c.Context, owner)
	}
	return true
}

// parentCancelCtx finds the nearest cancelCtx above, unless a Context of somebody else's lies between that has a Done of
// its own.
func parentCancelCtx(parent Context) (*cancelCtx, bool) {
	done := parent.Done()
	if done == nil {
		return nil, false
	}
	p, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if !ok || p.Done() != done {
		return nil, false
	}
	return p, true
}

func removeChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	if p, ok := parentCancelCtx(parent); ok {
		p.remove(child)
	}
}

// afterFuncer is a Context that calls f in its own goroutine once it is done.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx is the parent of a cancelCtx that was attached through an afterFuncer.
type stopCtx struct {
	Context
	stop func() bool
}

// timerCtx is a cancelCtx with a deadline.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer // nil once cancelled
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return contextName(c.cancelCtx.Context) + ".WithDeadline(" + c.deadline.String() + " [" +
		time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(removeFromParent bool, err, cause error) {
	c.cancelFor(c, removeFromParent, err, cause)
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
}

// afterFuncCtx starts f when it is cancelled.
type afterFuncCtx struct {
	cancelCtx
	f       func()
	decided bool // f has been started, or kept from starting
}

func (a *afterFuncCtx) cancel(removeFromParent bool, err, cause error) {
	a.cancelFor(a, removeFromParent, err, cause)
	if a.decide() {
		go a.f()
	}
}

// decide says whether the caller is the first who may start f or keep it from starting.
func (a *afterFuncCtx) decide() bool {
	first := !a.decided
	a.decided = true
	return first
}

// What the trace and the race detector see of this package; one test while nobody looks.

func observed() bool
func noteCreate(c *cancelCtx, parent Context, what string, timeout time.Duration)
func noteDeadline(what string, timeout time.Duration)
func noteErr(c *cancelCtx)
func noteCancel(c *cancelCtx, cause string)

// newDone makes a channel that the trace shows as the context's.
func newDone(c *cancelCtx) chan struct{}

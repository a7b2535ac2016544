// Package context carries deadlines, cancellation and request-scoped values across goroutines and API boundaries.
//
// Contexts form a tree. Each is derived from a parent; cancelling one cancels everything below it, and nothing above it.
// Pass a Context as the first parameter, called ctx; do not keep it in a struct; never pass nil. Call the CancelFunc as
// soon as the work is done, also if it succeeded: until then the child stays in its parent's list.
package context

import (
	"errors"
	"time"
)

// Context is safe for use by many goroutines at once.
type Context interface {
	// Deadline is when the context will be cancelled; ok is false if there is no such time.
	Deadline() (deadline time.Time, ok bool)

	// Done is a channel that is closed when work for this context should end; nil if that can never be.
	Done() <-chan struct{}

	// Err is nil until Done is closed; then it is Canceled or DeadlineExceeded.
	Err() error

	// Value is what the context, or one above it, has for key; or nil.
	Value(key any) any
}

// Canceled is what Err returns when somebody called the CancelFunc.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is what Err returns when the time was up.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled, has no values and no deadline.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background is the root of the tree: main, tests and the start of every request begin with it.
func Background() Context { return backgroundCtx{} }

// TODO is Background for code that does not have its Context yet.
func TODO() Context { return todoCtx{} }

// CancelFunc tells an operation to stop; it does not wait for that. Calls after the first do nothing.
type CancelFunc func()

// CancelCauseFunc is a CancelFunc that says why; see Cause. A nil cause stands for Canceled.
type CancelCauseFunc func(cause error)

// WithCancel derives a context that is done when cancel is called, or when parent is.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cancel function that takes the cause.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func withCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{}
	c.attach(parent, c, "WithCancel", 0)
	return c
}

// Cause says why c is done: the cause given to the cancel function that came first, on c or above it; or c.Err(). It is
// nil while c is not done.
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if cc, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		if cc.cause != nil {
			return cc.cause
		}
	}
	return err // somebody else's Context, with no cause of ours above it
}

// WithDeadline derives a context that is done at d at the latest. If parent's deadline is earlier, it stays.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	if parent == nil {
		return WithDeadlineCause(parent, d, nil) // it panics
	}
	return withDeadline(parent, d, nil, "WithDeadline", 0)
}

// WithDeadlineCause is WithDeadline with the cause for when the time is up. The CancelFunc does not set it.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withDeadline(parent, d, cause, "WithDeadline", 0)
}

// withDeadline is WithDeadlineCause of a parent that is there; the trace shows what and, if it is not 0, timeout.
func withDeadline(parent Context, d time.Time, cause error, what string, timeout time.Duration) (Context, CancelFunc) {
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.cancelCtx.attach(parent, c, what, timeout)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
		if observed() {
			noteDeadline(what, timeout)
		}
	}
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout is WithDeadline(parent, time.Now().Add(timeout)).
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	if parent == nil {
		return WithDeadline(parent, time.Now().Add(timeout)) // it panics
	}
	return withDeadline(parent, time.Now().Add(timeout), nil, "WithTimeout", timeout)
}

// WithTimeoutCause is WithTimeout with the cause for when the time is up.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	if parent == nil {
		return WithDeadlineCause(parent, time.Now().Add(timeout), cause) // it panics
	}
	return withDeadline(parent, time.Now().Add(timeout), cause, "WithTimeout", timeout)
}

// AfterFunc calls f in a goroutine of its own once ctx is done (at once if it is already). stop says that f shall not be
// called; it returns whether that came in time, and does not wait for f.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.cancelCtx.attach(ctx, a, "AfterFunc", 0)
	return func() bool {
		stopped := a.decide()
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

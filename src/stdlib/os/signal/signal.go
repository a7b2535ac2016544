// Package signal receives the signals that the operating system sends to the program. Without it, SIGINT (Ctrl-C), SIGHUP
// and SIGTERM end the program.
//
// A signal that a program waits for may always come: while one is asked for, waiting is no deadlock.
package signal

import (
	"context"
	"os"
	"syscall"
)

// numSig is one more than the largest signal.
const numSig = 65

// handler is a channel with the signals that it is to get.
type handler struct {
	c    chan<- os.Signal
	want [numSig]bool
}

var (
	handlers []*handler // in the order of their first Notify
	ignored  [numSig]bool
	started  bool
)

// number is the number of a signal, -1 if it is none of ours.
func number(sig os.Signal) int {
	s, ok := sig.(syscall.Signal)
	if !ok || s < 0 || s >= numSig {
		return -1
	}
	return int(s)
}

// each calls f for each of the signals; for all there are if none is given.
func each(sigs []os.Signal, f func(n int)) {
	if len(sigs) == 0 {
		for n := 1; n < numSig; n++ {
			f(n)
		}
	}
	for _, s := range sigs {
		if n := number(s); n >= 0 {
			f(n)
		}
	}
}

// Notify sends the signals (all, if none is given) to c from now on. It does not wait for a receiver: give c a buffer, or
// signals get lost. It may be called again for more signals, and with other channels.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	h := find(c)
	if h == nil {
		h = &handler{c: c}
		handlers = append(handlers, h)
	}
	each(sig, func(n int) {
		ignored[n] = false
		h.want[n] = true
	})
	update()
}

func find(c chan<- os.Signal) *handler {
	for _, h := range handlers {
		if h.c == c {
			return h
		}
	}
	return nil
}

// Stop sends nothing to c any more. Signals that nobody asks for do again what they do by default.
func Stop(c chan<- os.Signal) {
	for i, h := range handlers {
		if h.c == c {
			handlers = append(handlers[:i:i], handlers[i+1:]...)
			break
		}
	}
	update()
}

// Ignore lets the signals (all, if none is given) do nothing, and undoes earlier Notify calls for them.
func Ignore(sig ...os.Signal) {
	each(sig, func(n int) {
		ignored[n] = true
		forget(n)
	})
	update()
}

// Ignored says whether the signal is ignored.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n >= 0 && ignored[n]
}

// Reset undoes Notify for the signals (all, if none is given).
func Reset(sig ...os.Signal) {
	each(sig, func(n int) {
		ignored[n] = false
		forget(n)
	})
	update()
}

// forget takes the signal from all channels.
func forget(n int) {
	for _, h := range handlers {
		h.want[n] = false
	}
}

// update tells the runtime which signals are asked for (1) or ignored (2).
func update() {
	var wanted [numSig]uint8
	for n := range wanted {
		if ignored[n] {
			wanted[n] = 2
		}
		for _, h := range handlers {
			if h.want[n] {
				wanted[n] = 1
			}
		}
	}
	setSignals(wanted[:], receivers)
}

// receivers is who wants the signal, and the signal as it is sent to them. The runtime asks when a signal arrives, and
// sends without waiting.
func receivers(n int) (to []chan<- os.Signal, sig os.Signal) {
	for _, h := range handlers {
		if h.want[n] {
			to = append(to, h.c)
		}
	}
	return to, syscall.Signal(n)
}

// setSignals says what each signal does: 0 what it does by default, 1 goes to its receivers, 2 nothing.
func setSignals(what []uint8, receivers func(n int) ([]chan<- os.Signal, os.Signal))

// NotifyContext derives a context that is done when one of the signals arrives, when stop is called, or when parent is.
// Its cause (context.Cause) then names the signal. Call stop as soon as the signals may do again what they did before.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	noteContext(ctx)
	c := &signalCtx{Context: ctx, cancel: cancel, signals: signals, ch: make(chan os.Signal, 1)}
	Notify(c.ch, c.signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

// noteContext tells the trace who has made the context.
func noteContext(ctx context.Context)

type signalCtx struct {
	context.Context

	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

func (c *signalCtx) String() string {
	name := c.Context.(interface{ String() string }).String() // all contexts of package context have it
	name = name[:len(name)-len(".WithCancel")]
	s := "signal.NotifyContext(" + name
	if len(c.signals) != 0 {
		s += ", ["
		for i, sig := range c.signals {
			if i > 0 {
				s += " "
			}
			s += sig.String()
		}
		s += "]"
	}
	return s + ")"
}

// signalError is the cause of a context that a signal has ended.
type signalError string

func (e signalError) Error() string { return string(e) }

package time

// Sleep pauses the goroutine for at least d; it returns at once if d is zero or negative.
func Sleep(d Duration)

// Timer is a single event in the future. Make it with NewTimer or AfterFunc.
//
// The channel of a timer behaves as if it had no buffer (len and cap are 0): after Stop or Reset has returned no value
// from before is received. That has been so since Go 1.23.
type Timer struct {
	// C is where the time is sent when the timer fires; nil for AfterFunc.
	C         <-chan Time
	initTimer bool // made by this package
}

// startTimer arms t for the time when (nanoseconds since the program began) and, if period > 0, again every period.
// When it fires, timeOf(when) is sent on c; or fire is called, by the runtime and not by a goroutine, if c is nil. The trace
// shows it as what(d).
func startTimer(t *Timer, when, period int64, c chan Time, timeOf func(when int64) Time, fire func(), what string, d Duration)

// stopTimer disarms t and empties its channel. It says whether t had still to fire.
func stopTimer(t *Timer) bool

// resetTimer is stopTimer, then arms t anew.
func resetTimer(t *Timer, when, period int64) bool

// fireTime is what the runtime sends on the channel of a timer that was due at when.
func fireTime(when int64) Time {
	return monotonic(when)
}

// when is d from now, as a time to fire at.
func when(d Duration) int64 {
	if d <= 0 {
		return runtimeNano()
	}
	t := runtimeNano() + int64(d)
	if t < 0 {
		return 1<<63 - 1 // never
	}
	return t
}

// NewTimer makes a Timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer { return newTimer(d, "time.NewTimer") }

func newTimer(d Duration, what string) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, initTimer: true}
	startTimer(t, when(d), 0, c, fireTime, nil, what, d)
	return t
}

// Stop keeps the timer from firing, and says whether it did: false means that it has already fired or been stopped. For a
// timer of AfterFunc, false means that f has been started; Stop does not wait for it.
func (t *Timer) Stop() bool {
	if !t.initTimer {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t)
}

// Reset makes the timer fire after d, whatever it was up to. It says whether the timer was still to fire.
func (t *Timer) Reset(d Duration) bool {
	if !t.initTimer {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t, when(d), 0)
}

// After returns a channel on which the time is sent after d: NewTimer(d).C.
func After(d Duration) <-chan Time { return newTimer(d, "time.After").C }

// AfterFunc calls f in a goroutine of its own after d. The Timer is for Stop and Reset; it has no channel.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{initTimer: true}
	startTimer(t, when(d), 0, nil, nil, func() { goFunc(f) }, "time.AfterFunc", d)
	return t
}

// goFunc starts the goroutine of an AfterFunc.
func goFunc(f func()) { go f() }

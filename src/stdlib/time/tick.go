package time

// Ticker sends the time at regular intervals. Ticks that nobody is ready for are dropped.
type Ticker struct {
	C          <-chan Time // where the ticks are sent
	initTicker bool        // made by NewTicker
	timer      Timer
}

// NewTicker makes a Ticker with that interval. It panics unless d > 0. Stop is not needed to have it collected, only to end
// its ticks.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c, initTicker: true}
	startTimer(&t.timer, when(d), int64(d), c, fireTime, nil, "time.NewTicker", d)
	return t
}

// Stop ends the ticks. It does not close the channel, so that nobody takes that for a tick.
func (t *Ticker) Stop() {
	if !t.initTicker {
		return
	}
	stopTimer(&t.timer)
}

// Reset begins anew with another interval. It panics unless d > 0.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if !t.initTicker {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(&t.timer, when(d), int64(d))
}

// Tick is NewTicker for those who never stop it; it returns nil if d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

package sync

// Once does something exactly once. Its zero value is ready to use.
type Once struct {
	_ noCopy

	done bool
	m    Mutex // held while f runs: others wait here for its end
}

// Do calls f if this is the first call of Do on this Once, whichever f the others bring. Nobody returns from Do before the
// first f has returned, so f must not call Do on the same Once: it would wait for itself. A panic in f counts as done.
//
//gocl:try isDone
func (o *Once) Do(f func()) {
	if !o.isDone(f) {
		o.doSlow(f)
	}
}

func (o *Once) isDone(func()) bool {
	if o.done && observed() {
		noteOnce(o, false)
	}
	return o.done
}

func (o *Once) doSlow(f func()) {
	if observed() {
		notePart(&o.m, o, "once")
	}
	o.m.Lock()
	defer o.m.Unlock()
	if o.isDone(f) {
		return
	}
	defer func() {
		o.done = true
		if observed() {
			noteOnce(o, true)
		}
	}()
	f()
}

// OnceFunc returns a function that calls f the first time it is called. If f panics, every call panics with that value.
func OnceFunc(f func()) func() {
	g := onceOf(&f)
	return func() { g.do(func() { f() }) }
}

// OnceValue returns a function that calls f the first time, and always returns what f returned then. If f panics, every
// call panics with that value.
func OnceValue[T any](f func() T) func() T {
	var result T
	g := onceOf(&f)
	return func() T {
		g.do(func() { result = f() })
		return result
	}
}

// OnceValues is OnceValue for two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var r1 T1
	var r2 T2
	g := onceOf(&f)
	return func() (T1, T2) {
		g.do(func() { r1, r2 = f() })
		return r1, r2
	}
}

// onceGuard is a Once that remembers how the call ended.
type onceGuard struct {
	once     Once
	returned bool   // f has returned
	panicked any    // what f panicked with, if it did not return
	forget   func() // drops f, which may hold a lot of memory
}

func onceOf[F any](f *F) *onceGuard {
	return &onceGuard{forget: func() { var none F; *f = none }}
}

func (g *onceGuard) do(call func()) {
	g.once.Do(func() {
		defer func() {
			g.forget()
			g.panicked = recover()
			if !g.returned {
				panic(g.panicked) // at once, so that the traceback still shows f
			}
		}()
		call()
		g.returned = true
	})
	if !g.returned {
		panic(g.panicked)
	}
}

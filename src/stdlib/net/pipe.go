package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// Pipe makes two connections that are each other's peer, in memory and without a buffer: a Write returns only when all has been
// read.
func Pipe() (Conn, Conn) {
	ab, ba := make(chan []byte), make(chan []byte)
	tookAB, tookBA := make(chan int), make(chan int)
	doneA, doneB := make(chan struct{}), make(chan struct{})
	a := &pipe{out: ab, took: tookAB, in: ba, take: tookBA, done: doneA, peerDone: doneB, readLimit: newLimit(), writeLimit: newLimit()}
	b := &pipe{out: ba, took: tookBA, in: ab, take: tookAB, done: doneB, peerDone: doneA, readLimit: newLimit(), writeLimit: newLimit()}
	return a, b
}

// pipe is one end. A writer offers its slice on out, and hears on took how much of it was copied.
type pipe struct {
	writing sync.Mutex // one Write at a time

	out  chan<- []byte
	took <-chan int
	in   <-chan []byte
	take chan<- int

	once     sync.Once
	done     chan struct{} // closed by our Close
	peerDone <-chan struct{}

	readLimit, writeLimit *limit
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

func (*pipe) LocalAddr() Addr  { return pipeAddr{} }
func (*pipe) RemoteAddr() Addr { return pipeAddr{} }

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// fail makes an OpError of err, but not of io.EOF and of what says that the pipe is closed.
func (p *pipe) fail(op string, err error) error {
	if err == nil || err == io.EOF || err == io.ErrClosedPipe {
		return err
	}
	return &OpError{Op: op, Net: "pipe", Err: err}
}

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.read(b)
	return n, p.fail("read", err)
}

func (p *pipe) read(b []byte) (int, error) {
	passed := p.readLimit.wait()
	switch {
	case isClosed(p.done):
		return 0, io.ErrClosedPipe
	case isClosed(p.peerDone):
		return 0, io.EOF
	case isClosed(passed):
		return 0, os.ErrDeadlineExceeded
	}
	select {
	case offered := <-p.in:
		n := copy(b, offered)
		p.take <- n
		return n, nil
	case <-p.done:
		return 0, io.ErrClosedPipe
	case <-p.peerDone:
		return 0, io.EOF
	case <-passed:
		return 0, os.ErrDeadlineExceeded
	}
}

func (p *pipe) Write(b []byte) (int, error) {
	n, err := p.write(b)
	return n, p.fail("write", err)
}

func (p *pipe) write(b []byte) (n int, err error) {
	passed := p.writeLimit.wait()
	switch {
	case isClosed(p.done), isClosed(p.peerDone):
		return 0, io.ErrClosedPipe
	case isClosed(passed):
		return 0, os.ErrDeadlineExceeded
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	// Once even if b is empty: a reader learns of it.
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.out <- b:
			taken := <-p.took
			b = b[taken:]
			n += taken
		case <-p.done:
			return n, io.ErrClosedPipe
		case <-p.peerDone:
			return n, io.ErrClosedPipe
		case <-passed:
			return n, os.ErrDeadlineExceeded
		}
	}
	return n, nil
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipe) SetDeadline(t time.Time) error { return p.limit(t, p.readLimit, p.writeLimit) }

func (p *pipe) SetReadDeadline(t time.Time) error { return p.limit(t, p.readLimit) }

func (p *pipe) SetWriteDeadline(t time.Time) error { return p.limit(t, p.writeLimit) }

func (p *pipe) limit(t time.Time, limits ...*limit) error {
	if isClosed(p.done) || isClosed(p.peerDone) {
		return io.ErrClosedPipe
	}
	for _, l := range limits {
		l.set(t)
	}
	return nil
}

// limit is a deadline: passed is closed once it has passed.
type limit struct {
	mu     sync.Mutex // guards the rest
	timer  *time.Timer
	passed chan struct{}
}

func newLimit() *limit { return &limit{passed: make(chan struct{})} }

// wait is closed when the deadline that is set now has passed.
func (l *limit) wait() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.passed
}

func (l *limit) set(t time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.timer != nil && !l.timer.Stop() {
		<-l.passed // it has fired: let it finish
	}
	l.timer = nil
	closed := isClosed(l.passed)
	if t.IsZero() {
		if closed {
			l.passed = make(chan struct{})
		}
		return
	}
	after := time.Until(t)
	if after <= 0 {
		if !closed {
			close(l.passed)
		}
		return
	}
	if closed {
		l.passed = make(chan struct{})
	}
	passed := l.passed
	l.timer = time.AfterFunc(after, func() { close(passed) })
}

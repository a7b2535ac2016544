package io

import (
	"errors"
	isync "internal/sync"
)

// ErrClosedPipe: a read or write on a pipe whose own end is already closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// onceError keeps the first error that is stored in it.
type onceError struct{ err error }

func (e *onceError) store(err error) {
	if e.err == nil {
		e.err = err
	}
}

// pipe connects the two ends: a writer offers its slice on wrCh, readers copy out of it and answer on rdCh how much they
// took. There is no buffer, so a Write returns only when everything has been read.
type pipe struct {
	wrMu isync.Mutex // one Write at a time
	wrCh chan []byte
	rdCh chan int

	closed bool // done is closed
	done   chan struct{}
	rerr   onceError // set when the reader closed: what writers get
	werr   onceError // set when the writer closed: what readers get
}

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.readCloseError()
	default:
	}
	select {
	case offered := <-p.wrCh:
		n := copy(b, offered)
		p.rdCh <- n
		return n, nil
	case <-p.done:
		return 0, p.readCloseError()
	}
}

func (p *pipe) closeRead(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	p.rerr.store(err)
	p.close()
	return nil
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.writeCloseError()
	default:
		p.wrMu.Lock()
		defer p.wrMu.Unlock()
	}
	// Once even if b is empty: a reader learns of it.
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.wrCh <- b:
			taken := <-p.rdCh
			b = b[taken:]
			n += taken
		case <-p.done:
			return n, p.writeCloseError()
		}
	}
	return n, nil
}

func (p *pipe) closeWrite(err error) error {
	if err == nil {
		err = EOF
	}
	p.werr.store(err)
	p.close()
	return nil
}

func (p *pipe) close() {
	if !p.closed {
		p.closed = true
		close(p.done)
	}
}

func (p *pipe) readCloseError() error {
	rerr := p.rerr.err
	if werr := p.werr.err; rerr == nil && werr != nil {
		return werr
	}
	return ErrClosedPipe
}

func (p *pipe) writeCloseError() error {
	werr := p.werr.err
	if rerr := p.rerr.err; werr == nil && rerr != nil {
		return rerr
	}
	return ErrClosedPipe
}

// PipeReader is the end of a pipe that is read from.
type PipeReader struct{ pipe }

// Read waits for a writer, or for the other end to be closed; then it returns that end's error, or EOF.
func (r *PipeReader) Read(data []byte) (n int, err error) { return r.pipe.read(data) }

// Close makes writers fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes writers fail with err. The first error counts; the result is always nil.
func (r *PipeReader) CloseWithError(err error) error { return r.pipe.closeRead(err) }

// PipeWriter is the end of a pipe that is written to.
type PipeWriter struct{ r PipeReader }

// Write waits until readers have taken all of data, or the other end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.r.pipe.write(data) }

// Close lets readers see EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError lets readers see err (EOF if it is nil). The first error counts; the result is always nil.
func (w *PipeWriter) CloseWithError(err error) error { return w.r.pipe.closeWrite(err) }

// Pipe makes a synchronous in-memory pipe: what is written to one end is read from the other, by another goroutine.
func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{r: PipeReader{pipe: pipe{
		wrCh: make(chan []byte),
		rdCh: make(chan int),
		done: make(chan struct{}),
	}}}
	return &w.r, w
}

package os

import (
	"io"
	"syscall"
)

// Pipe returns two connected files: what is written to w is read from r. Unlike that of io.Pipe it has a buffer (and here
// one that never fills up).
func Pipe() (r *File, w *File, err error) {
	p := &pipe{wake: make(chan struct{}, 1)}
	fd := nextFd
	nextFd += 2
	r = &File{name: "|0", fd: fd, flag: O_RDONLY, stream: &readEnd{p}}
	w = &File{name: "|1", fd: fd + 1, flag: O_WRONLY, stream: &writeEnd{p}}
	return r, w, nil
}

// nextFd is the number of the next file to be opened.
var nextFd = 3

type pipe struct {
	buf                       []byte
	readerClosed, writeClosed bool
	wake                      chan struct{} // holds a value if a reader may have something to do
}

func (p *pipe) signal() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

type readEnd struct{ p *pipe }

func (e *readEnd) read(b []byte) (int, error) {
	p := e.p
	for len(p.buf) == 0 && !p.writeClosed {
		<-p.wake
		if p.readerClosed {
			return 0, ErrClosed
		}
	}
	n := copy(b, p.buf)
	p.buf = p.buf[n:]
	if len(p.buf) > 0 || p.writeClosed {
		p.signal() // for the next reader
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (e *readEnd) write(b []byte) (int, error) { return 0, syscall.EBADF }

func (e *readEnd) close() {
	e.p.readerClosed = true
	e.p.signal()
}

type writeEnd struct{ p *pipe }

func (e *writeEnd) read(b []byte) (int, error) { return 0, syscall.EBADF }

func (e *writeEnd) write(b []byte) (int, error) {
	if e.p.readerClosed {
		return 0, syscall.EPIPE
	}
	e.p.buf = append(e.p.buf, b...)
	e.p.signal()
	return len(b), nil
}

func (e *writeEnd) close() {
	e.p.writeClosed = true
	e.p.signal()
}

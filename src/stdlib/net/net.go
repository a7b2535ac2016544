// Package net is TCP: listeners, connections, addresses, and the errors that they give.
//
// Sockets are those of the `Network` that the execution has (src/runtime/network.ts): an in-memory one, unless the learner allows
// the real one. Everything else (deadlines, who waits, what errors say) is the same for both. UDP, Unix sockets and raw IP are
// not available, and say so.
package net

import (
	"context"
	"errors"
	"os"
	"syscall"
	"time"
)

// Addr is the address of one end of a connection.
type Addr interface {
	Network() string // "tcp"
	String() string  // "127.0.0.1:8080"
}

// Conn is a stream of bytes in both directions. Several goroutines may use it at once.
type Conn interface {
	// Read waits for data and takes what fits into b; io.EOF once the peer has closed its side and all is read.
	Read(b []byte) (n int, err error)
	// Write waits until all of b is handed over to the network, or fails.
	Write(b []byte) (n int, err error)
	// Close ends the connection; who is blocked in Read or Write gets ErrClosed.
	Close() error
	LocalAddr() Addr
	RemoteAddr() Addr
	// SetDeadline sets both deadlines. Operations that are pending then, or begun later, fail with os.ErrDeadlineExceeded; the zero
	// time takes the deadline away.
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// Listener accepts connections.
type Listener interface {
	// Accept waits for the next connection.
	Accept() (Conn, error)
	// Close stops listening; who is blocked in Accept gets ErrClosed.
	Close() error
	Addr() Addr
}

// PacketConn is a connection of packets; there are none here.
type PacketConn interface {
	ReadFrom(p []byte) (n int, addr Addr, err error)
	WriteTo(p []byte, addr Addr) (n int, err error)
	Close() error
	LocalAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// Error is what errors of the network can be asked for.
type Error interface {
	error
	Timeout() bool // it took too long
	// Temporary is not well defined, and only here because it always was: ask for Timeout instead.
	Temporary() bool
}

// ErrClosed: the connection or listener is already closed on our side.
var ErrClosed error = errClosed

var errClosed = closedError{}

type closedError struct{}

func (closedError) Error() string   { return "use of closed network connection" }
func (closedError) Timeout() bool   { return false }
func (closedError) Temporary() bool { return false }

// ErrWriteToConnected: WriteTo on a socket that has a fixed peer.
var ErrWriteToConnected = errors.New("use of WriteTo with pre-connected connection")

var (
	errMissingAddress     = errors.New("missing address")
	errNoSuitableAddress  = errors.New("no suitable address found")
	errCanceled           = canceledError{}
	errTimeout      error = &timeoutError{}
)

// canceledError is what a cancelled context makes of a dial.
type canceledError struct{}

func (canceledError) Error() string        { return "operation was canceled" }
func (canceledError) Is(target error) bool { return target == context.Canceled }

// timeoutError is what a dial gives that took too long.
type timeoutError struct{}

func (e *timeoutError) Error() string        { return "i/o timeout" }
func (e *timeoutError) Timeout() bool        { return true }
func (e *timeoutError) Temporary() bool      { return true }
func (e *timeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

// contextError says a context's error in the words of this package.
func contextError(err error) error {
	switch err {
	case context.Canceled:
		return errCanceled
	case context.DeadlineExceeded:
		return errTimeout
	}
	return err
}

// OpError says which operation failed, on what, and why.
type OpError struct {
	Op     string // "read", "write", "accept", "dial", "listen", "close", "set"
	Net    string // "tcp"
	Source Addr   // our end; nil where there is none
	Addr   Addr   // the other end, or what was to be listened at
	Err    error
}

func (e *OpError) Unwrap() error { return e.Err }

func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	text := e.Op
	if e.Net != "" {
		text += " " + e.Net
	}
	if e.Source != nil {
		text += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			text += "->"
		} else {
			text += " "
		}
		text += e.Addr.String()
	}
	return text + ": " + e.Err.Error()
}

// reason is Err, without the name of the system call.
func (e *OpError) reason() error {
	if s, ok := e.Err.(*os.SyscallError); ok {
		return s.Err
	}
	return e.Err
}

func (e *OpError) Timeout() bool {
	t, ok := e.reason().(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *OpError) Temporary() bool {
	reason := e.reason()
	// Somebody who gave up before being accepted is no reason to stop accepting.
	if e.Op == "accept" && (e.Err == syscall.ECONNRESET || e.Err == syscall.ECONNABORTED) {
		return true
	}
	t, ok := reason.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// AddrError says what is wrong with an address.
type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr == "" {
		return e.Err
	}
	return "address " + e.Addr + ": " + e.Err
}

func (e *AddrError) Timeout() bool   { return false }
func (e *AddrError) Temporary() bool { return false }

// ParseError is text that is not what it should be: Type says what.
type ParseError struct {
	Type string
	Text string
}

func (e *ParseError) Error() string   { return "invalid " + e.Type + ": " + e.Text }
func (e *ParseError) Timeout() bool   { return false }
func (e *ParseError) Temporary() bool { return false }

// UnknownNetworkError is the name of a network that there is not.
type UnknownNetworkError string

func (e UnknownNetworkError) Error() string   { return "unknown network " + string(e) }
func (e UnknownNetworkError) Timeout() bool   { return false }
func (e UnknownNetworkError) Temporary() bool { return false }

// InvalidAddrError is an address that cannot be used.
type InvalidAddrError string

func (e InvalidAddrError) Error() string   { return string(e) }
func (e InvalidAddrError) Timeout() bool   { return false }
func (e InvalidAddrError) Temporary() bool { return false }

// unavailable is what gocl does not have: Go would do it.
type unavailable string

func (e unavailable) Error() string        { return "gocl: " + string(e) + " not available" }
func (e unavailable) Timeout() bool        { return false }
func (e unavailable) Temporary() bool      { return false }
func (e unavailable) Is(target error) bool { return target == errors.ErrUnsupported }

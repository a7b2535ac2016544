package net

import (
	"io"
	"os"
	"syscall"
	"time"
)

// netFD is a socket that is open, or was. The socket itself, and who waits for it, are kept by the runtime under this object.
//
// Operations wait as Go's do: they try, and if there is nothing to do yet they sleep ("IO wait") until the socket says that it
// may have changed, its deadline passes, or it is closed.
type netFD struct {
	net          string
	laddr, raddr Addr
}

// Results of the natives below that are no error numbers.
const (
	fdClosed  = -1
	fdTimeout = -2
)

// Deadlines of which side.
const (
	readSide  = 1
	writeSide = 2
)

// openListener makes fd listen at ip ("" is every address of both families) and port; it gives where it listens then.
func openListener(fd *netFD, ip string, port int) (localIP string, localPort, errno int)

// openConnection begins to connect fd; localPort 0 is any.
func openConnection(fd *netFD, ip string, port int, localIP string, localPort int)

// finishConnection waits until fd is connected.
func finishConnection(fd *netFD) (localIP string, localPort int, remoteIP string, remotePort, errno int)

// connecting says whether finishConnection would have to wait.
func connecting(fd *netFD) bool

// acceptInto waits for a connection of the listener fd, and makes it conn's.
func acceptInto(fd, conn *netFD) (localIP string, localPort int, remoteIP string, remotePort, errno int)

// readFrom waits for data; 0 bytes and no error are the end.
func readFrom(fd *netFD, b []byte) (n, errno int)

// writeTo waits until all of b is handed over.
func writeTo(fd *netFD, b []byte) (n, errno int)

// shutdown closes one side.
func shutdown(fd *netFD, side int) (errno int)

// closeFD closes fd and wakes all who wait for it; false if it was closed already.
func closeFD(fd *netFD) bool

// setDeadline sets the deadline of the sides to so many nanoseconds from now, or takes it away; false if fd is closed.
func setDeadline(fd *netFD, sides int, after int64, none bool) bool

// setLinger says how long (seconds) Close waits for data to be sent; negative is the default. False if fd is closed.
func setLinger(fd *netFD, seconds int) bool

// failure makes an error of what a native gave, which is not 0. call names the system call.
func failure(call string, errno int) error {
	switch errno {
	case fdClosed:
		return errClosed
	case fdTimeout:
		return os.ErrDeadlineExceeded
	case int(syscall.ENETUNREACH):
		return os.NewSyscallError(call, unreachable{})
	}
	return os.NewSyscallError(call, syscall.Errno(errno))
}

// unreachable is ENETUNREACH, and says why.
type unreachable struct{ syscall.Errno }

func (unreachable) Error() string {
	if outside() {
		return syscall.ENETUNREACH.Error()
	}
	return "network is unreachable (gocl: other machines only with --allow-net)"
}
func (unreachable) Is(target error) bool { return target == syscall.ENETUNREACH }

// outside says whether the network is the real one.
func outside() bool

func (fd *netFD) read(b []byte) (int, error) {
	n, errno := readFrom(fd, b)
	if errno != 0 {
		return n, failure("read", errno)
	}
	if n == 0 && len(b) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (fd *netFD) write(b []byte) (int, error) {
	n, errno := writeTo(fd, b)
	if errno != 0 {
		return n, failure("write", errno)
	}
	return n, nil
}

func (fd *netFD) close() error {
	if !closeFD(fd) {
		return errClosed
	}
	return nil
}

func (fd *netFD) shutdown(side int) error {
	if errno := shutdown(fd, side); errno != 0 {
		return failure("shutdown", errno)
	}
	return nil
}

func (fd *netFD) setDeadline(t time.Time, sides int) error {
	ok := false
	if t.IsZero() {
		ok = setDeadline(fd, sides, 0, true)
	} else {
		ok = setDeadline(fd, sides, int64(time.Until(t)), false)
	}
	if !ok {
		return errClosed
	}
	return nil
}

package net

import (
	"context"
	"io"
	"syscall"
	"time"
)

// TCPAddr is an address and a port.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string // of an IPv6 address
}

func (a *TCPAddr) Network() string { return "tcp" }

func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(zoned(a.IP, a.Zone), itoa(a.Port))
}

// ResolveTCPAddr reads "host:port"; the port may be the name of a service.
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	if network == "" {
		network = "tcp"
	}
	if !isTCP(network) {
		return nil, UnknownNetworkError(network)
	}
	addrs, err := resolve(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	return addrs[0], nil
}

// sockAddr is an address as sockets have it.
func sockAddr(ip string, port int) *TCPAddr {
	if ip == "" {
		return &TCPAddr{IP: IPv6unspecified, Port: port}
	}
	return &TCPAddr{IP: ParseIP(ip), Port: port}
}

// conn has the methods of connections.
type conn struct{ fd *netFD }

func (c *conn) ok() bool { return c != nil && c.fd != nil }

// fail makes an OpError of err; nil and io.EOF stay what they are.
func (c *conn) fail(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
}

// Read implements Conn.
func (c *conn) Read(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.read(b)
	return n, c.fail("read", err)
}

// Write implements Conn.
func (c *conn) Write(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.write(b)
	return n, c.fail("write", err)
}

// Close implements Conn.
func (c *conn) Close() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fail("close", c.fd.close())
}

// LocalAddr is our address.
func (c *conn) LocalAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.laddr
}

// RemoteAddr is the peer's address.
func (c *conn) RemoteAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.raddr
}

// set makes an error of setting something: of our end alone.
func (c *conn) set(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "set", Net: c.fd.net, Source: nil, Addr: c.fd.laddr, Err: err}
}

// SetDeadline implements Conn.
func (c *conn) SetDeadline(t time.Time) error { return c.deadline(t, readSide|writeSide) }

// SetReadDeadline implements Conn.
func (c *conn) SetReadDeadline(t time.Time) error { return c.deadline(t, readSide) }

// SetWriteDeadline implements Conn.
func (c *conn) SetWriteDeadline(t time.Time) error { return c.deadline(t, writeSide) }

func (c *conn) deadline(t time.Time, sides int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.set(c.fd.setDeadline(t, sides))
}

// SetReadBuffer and SetWriteBuffer change nothing but fail where Go's do: buffers have the size that they have.
func (c *conn) SetReadBuffer(bytes int) error { return c.option() }

// SetWriteBuffer see SetReadBuffer.
func (c *conn) SetWriteBuffer(bytes int) error { return c.option() }

// option is setting something that makes no difference here.
func (c *conn) option() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	if !setLinger(c.fd, keepLinger) {
		return &OpError{Op: "set", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: errClosed}
	}
	return nil
}

// keepLinger leaves what SetLinger has set.
const keepLinger = -1000

// TCPConn is a connection over TCP.
type TCPConn struct{ conn }

func newTCPConn(fd *netFD) *TCPConn { return &TCPConn{conn{fd}} }

// CloseRead closes the side that is read from; most programs need only Close.
func (c *TCPConn) CloseRead() error { return c.half(readSide) }

// CloseWrite lets the peer read io.EOF, while we can still read from it.
func (c *TCPConn) CloseWrite() error { return c.half(writeSide) }

func (c *TCPConn) half(side int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fail("close", c.fd.shutdown(side))
}

// SetLinger says what Close does with data that has not been sent: 0 throws it away and resets the connection.
func (c *TCPConn) SetLinger(sec int) error {
	if err := c.option(); err != nil {
		return err
	}
	setLinger(c.fd, sec)
	return nil
}

// SetNoDelay makes no difference: data is always sent at once.
func (c *TCPConn) SetNoDelay(noDelay bool) error { return c.option() }

// SetKeepAlive makes no difference: connections do not die of being idle.
func (c *TCPConn) SetKeepAlive(keepalive bool) error { return c.option() }

// SetKeepAlivePeriod see SetKeepAlive.
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error { return c.option() }

// KeepAliveConfig says how connections that are idle are kept alive.
type KeepAliveConfig struct {
	Enable   bool
	Idle     time.Duration
	Interval time.Duration
	Count    int
}

// SetKeepAliveConfig see SetKeepAlive.
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error { return c.option() }

// ReadFrom implements io.ReaderFrom.
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	return io.Copy(onlyWriter{c}, r)
}

// WriteTo implements io.WriterTo.
func (c *TCPConn) WriteTo(w io.Writer) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	return io.Copy(w, onlyReader{c})
}

// onlyWriter and onlyReader hide ReadFrom and WriteTo from io.Copy.
type onlyWriter struct{ w io.Writer }

func (o onlyWriter) Write(b []byte) (int, error) { return o.w.Write(b) }

type onlyReader struct{ r io.Reader }

func (o onlyReader) Read(b []byte) (int, error) { return o.r.Read(b) }

// TCPListener listens for TCP connections.
type TCPListener struct{ fd *netFD }

func (l *TCPListener) ok() bool { return l != nil && l.fd != nil }

func (l *TCPListener) fail(op string, err error) error {
	return &OpError{Op: op, Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
}

// AcceptTCP is Accept with a result of the type that it is.
func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	fd := &netFD{net: l.fd.net}
	localIP, localPort, remoteIP, remotePort, errno := acceptInto(l.fd, fd)
	if errno != 0 {
		return nil, l.fail("accept", failure("accept", errno))
	}
	fd.laddr, fd.raddr = sockAddr(localIP, localPort), sockAddr(remoteIP, remotePort)
	return newTCPConn(fd), nil
}

// Accept implements Listener.
func (l *TCPListener) Accept() (Conn, error) {
	c, err := l.AcceptTCP()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Close implements Listener. Connections that nobody has accepted are reset.
func (l *TCPListener) Close() error {
	if !l.ok() {
		return syscall.EINVAL
	}
	if err := l.fd.close(); err != nil {
		return l.fail("close", err)
	}
	return nil
}

// Addr is where it listens.
func (l *TCPListener) Addr() Addr { return l.fd.laddr }

// SetDeadline is the deadline for Accept; the zero time is none.
func (l *TCPListener) SetDeadline(t time.Time) error {
	if !l.ok() {
		return syscall.EINVAL
	}
	return l.fd.setDeadline(t, readSide)
}

// DialTCP connects to raddr, from laddr if that is not nil.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	if !isTCP(network) {
		return nil, &OpError{Op: "dial", Net: network, Source: source(laddr), Addr: source(raddr), Err: UnknownNetworkError(network)}
	}
	if raddr == nil {
		return nil, &OpError{Op: "dial", Net: network, Source: source(laddr), Addr: nil, Err: errMissingAddress}
	}
	return dialTCP(context.Background(), network, laddr, raddr)
}

// ListenTCP listens at laddr; a nil laddr, or port 0, is any free port.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	if !isTCP(network) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: source(laddr), Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	return listenTCP(network, laddr)
}

// source is an address, or a nil Addr.
func source(a *TCPAddr) Addr {
	if a == nil {
		return nil
	}
	return a
}

func listenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	fd := &netFD{net: network}
	ip, port, errno := openListener(fd, listenIP(network, laddr.IP), laddr.Port)
	if errno != 0 {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr, Err: failure("bind", errno)}
	}
	fd.laddr = sockAddr(ip, port)
	return &TCPListener{fd}, nil
}

// listenIP is ip as sockets take it. "tcp" listens at every address of both families whichever "every address" is meant.
func listenIP(network string, ip IP) string {
	if len(ip) > 0 && !ip.IsUnspecified() {
		return ip.String()
	}
	switch network {
	case "tcp4":
		return "0.0.0.0"
	case "tcp6":
		return "::"
	}
	return ""
}

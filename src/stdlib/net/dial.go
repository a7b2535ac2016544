package net

import (
	"context"
	"time"
)

// Dialer has the options of a dial. The zero value is what Dial does.
type Dialer struct {
	Timeout  time.Duration // the longest a dial may take; 0 is no limit of its own
	Deadline time.Time     // when it must be done; zero is never
	// LocalAddr is where to dial from; nil chooses.
	LocalAddr Addr

	// DualStack and FallbackDelay make no difference: addresses are tried one after the other.
	DualStack     bool
	FallbackDelay time.Duration
	// KeepAlive and KeepAliveConfig make no difference: connections do not die of being idle.
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig
	// Cancel, when closed, cancels the dial. Prefer DialContext.
	Cancel <-chan struct{}
}

// Dial connects to an address such as "127.0.0.1:8080" or "localhost:http". network is "tcp", "tcp4" or "tcp6".
func Dial(network, address string) (Conn, error) {
	var d Dialer
	return d.Dial(network, address)
}

// DialTimeout is Dial that gives up after a while.
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	d := Dialer{Timeout: timeout}
	return d.Dial(network, address)
}

// Dial connects as the options say.
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// deadline is the earliest of all that limit the dial; zero if nothing does.
func (d *Dialer) deadline(ctx context.Context) time.Time {
	earliest := d.Deadline
	sooner := func(t time.Time) {
		if earliest.IsZero() || t.Before(earliest) {
			earliest = t
		}
	}
	if d.Timeout != 0 {
		sooner(time.Now().Add(d.Timeout))
	}
	if t, ok := ctx.Deadline(); ok {
		sooner(t)
	}
	return earliest
}

// DialContext is Dial that also ends when ctx does. Once connected, ctx has no effect on the connection.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	if deadline := d.deadline(ctx); !deadline.IsZero() {
		if t, ok := ctx.Deadline(); !ok || deadline.Before(t) {
			sub, cancel := context.WithDeadline(ctx, deadline)
			defer cancel()
			ctx = sub
		}
	}
	if d.Cancel != nil {
		sub, cancel := context.WithCancel(ctx)
		defer cancel()
		go func() {
			select {
			case <-d.Cancel:
				cancel()
			case <-sub.Done():
			}
		}()
		ctx = sub
	}
	fail := func(err error) (Conn, error) {
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: err}
	}
	if err := available(network); err != nil {
		return fail(err)
	}
	addrs, err := resolve(ctx, network, address)
	if err != nil {
		return fail(err)
	}
	local, err := d.local(network, address)
	if err != nil {
		return nil, err
	}
	return dialEach(ctx, network, local, addrs)
}

// local is LocalAddr as the address of a socket.
func (d *Dialer) local(network, address string) (*TCPAddr, error) {
	if d.LocalAddr == nil {
		return nil, nil
	}
	a, ok := d.LocalAddr.(*TCPAddr)
	if !ok {
		err := &AddrError{Err: "mismatched local address type", Addr: d.LocalAddr.String()}
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: err}
	}
	return a, nil
}

// dialEach connects to the first address that answers; if none does, the first error is the one to tell.
func dialEach(ctx context.Context, network string, local *TCPAddr, addrs []*TCPAddr) (Conn, error) {
	var first error
	for _, a := range addrs {
		var c *TCPConn
		err := ctx.Err()
		if err != nil {
			err = &OpError{Op: "dial", Net: network, Source: source(local), Addr: a, Err: contextError(err)}
		} else if c, err = dialTCP(ctx, network, local, a); err == nil {
			return c, nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}

func dialTCP(ctx context.Context, network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	fd := &netFD{net: network}
	localIP, localPort := "", 0
	if laddr != nil {
		localPort = laddr.Port
		if len(laddr.IP) > 0 && !laddr.IP.IsUnspecified() {
			localIP = laddr.IP.String()
		}
	}
	openConnection(fd, dialIP(network, raddr.IP), raddr.Port, localIP, localPort)
	if connecting(fd) && ctx.Done() != nil {
		// Who waits is woken by a deadline that has passed.
		stop := context.AfterFunc(ctx, func() { setDeadline(fd, readSide|writeSide, 0, false) })
		defer stop()
	}
	ip, port, peerIP, peerPort, errno := finishConnection(fd)
	if errno != 0 {
		closeFD(fd)
		err := failure("connect", errno)
		if ctxErr := ctx.Err(); errno == fdTimeout && ctxErr != nil {
			err = contextError(ctxErr)
		}
		return nil, &OpError{Op: "dial", Net: network, Source: source(laddr), Addr: raddr, Err: err}
	}
	fd.laddr, fd.raddr = sockAddr(ip, port), sockAddr(peerIP, peerPort)
	return newTCPConn(fd), nil
}

// dialIP is ip as sockets take it: whoever dials "every address" gets this machine.
func dialIP(network string, ip IP) string {
	if len(ip) > 0 && !ip.IsUnspecified() {
		return ip.String()
	}
	if network == "tcp6" || len(ip) == IPv6len && ip.To4() == nil {
		return "::1"
	}
	return "127.0.0.1"
}

// Listen listens at an address such as "127.0.0.1:8080", or ":8080" for every address of this machine; port 0 is any free one.
func Listen(network, address string) (Listener, error) {
	var lc ListenConfig
	return lc.Listen(context.Background(), network, address)
}

// ListenConfig has the options of Listen.
type ListenConfig struct {
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig
}

// Listen listens; ctx counts only for looking the address up.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	fail := func(err error) (Listener, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	if err := available(network); err != nil {
		return fail(err)
	}
	a := &TCPAddr{}
	if address != "" {
		addrs, err := resolve(ctx, network, address)
		if err != nil {
			return fail(err)
		}
		a = addrs[0]
		for i := len(addrs) - 1; i >= 0; i-- {
			if addrs[i].IP.To4() != nil {
				a = addrs[i] // the first of IPv4, if there is one
			}
		}
	}
	l, err := listenTCP(network, a)
	if err != nil {
		return nil, err
	}
	return l, nil
}

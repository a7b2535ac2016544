package net

// ListenPacket fails: there are no packets, only streams.
func ListenPacket(network, address string) (PacketConn, error) {
	err := available(network)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	addr, err := ResolveTCPAddr(network, address)
	if err == nil {
		err = &AddrError{Err: "unexpected address type", Addr: address}
	}
	return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: source(addr), Err: err}
}

// UnixAddr is the address of a Unix socket.
type UnixAddr struct {
	Name string
	Net  string
}

func (a *UnixAddr) Network() string { return a.Net }

func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

// UDPAddr is an address of UDP.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string
}

func (a *UDPAddr) Network() string { return "udp" }

func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(zoned(a.IP, a.Zone), itoa(a.Port))
}

package net

import "context"

func isTCP(network string) bool { return network == "tcp" || network == "tcp4" || network == "tcp6" }

// available is why a network cannot be used; nil for those of TCP.
func available(network string) error {
	if isTCP(network) {
		return nil
	}
	switch network {
	case "udp", "udp4", "udp6":
		return unavailable("UDP is")
	case "unix", "unixgram", "unixpacket":
		return unavailable("Unix sockets are")
	}
	if len(network) >= 2 && network[:2] == "ip" {
		for _, name := range []string{"ip", "ip4", "ip6"} {
			if network == name || len(network) > len(name) && network[:len(name)+1] == name+":" {
				return unavailable("raw IP is")
			}
		}
	}
	return UnknownNetworkError(network)
}

// DNSError says why a name was not found.
type DNSError struct {
	UnwrapErr   error
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsTemporary bool
	IsNotFound  bool
}

func (e *DNSError) Unwrap() error { return e.UnwrapErr }

func (e *DNSError) Error() string {
	if e == nil {
		return "<nil>"
	}
	text := "lookup " + e.Name
	if e.Server != "" {
		text += " on " + e.Server
	}
	return text + ": " + e.Err
}

func (e *DNSError) Timeout() bool   { return e.IsTimeout }
func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

// services are the ports that are known by name.
var services = map[string]int{
	"domain": 53, "ftp": 21, "ftps": 990, "gopher": 70, "http": 80, "https": 443, "imap2": 143, "imap3": 220, "imaps": 993,
	"pop3": 110, "pop3s": 995, "smtp": 25, "submissions": 465, "ssh": 22, "telnet": 23,
}

// LookupPort is the port of a service, or the number that it is.
func LookupPort(network, service string) (port int, err error) {
	if service == "" {
		return 0, nil
	}
	digits := service
	negative := digits[0] == '-'
	if negative || digits[0] == '+' {
		digits = digits[1:]
	}
	if n, rest, ok := decimal(digits, 1<<30); rest == "" && (ok || digits != "" && digits[0] <= '9') {
		if !ok || n > 65535 || negative && n > 0 {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return n, nil
	}
	name := []byte(service)
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			name[i] = c | 0x20
		}
	}
	if port, ok := services[string(name)]; ok {
		return port, nil
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

// lookupHost waits for the addresses of a name; failed is why there are none.
func lookupHost(fd *netFD, name string) (addrs []string, failed string)

// lookup is the addresses of a name.
func lookup(ctx context.Context, name string) ([]IP, error) {
	if ip := ParseIP(name); ip != nil {
		return []IP{ip}, nil
	}
	if name == "localhost" || name == "localhost." {
		return []IP{IPv4(127, 0, 0, 1)}, nil
	}
	if err := ctx.Err(); err != nil {
		return nil, &DNSError{UnwrapErr: contextError(err), Err: contextError(err).Error(), Name: name, IsTimeout: err == context.DeadlineExceeded}
	}
	fd := new(netFD)
	if ctx.Done() != nil {
		stop := context.AfterFunc(ctx, func() { setDeadline(fd, readSide, 0, false) })
		defer stop()
	}
	found, failed := lookupHost(fd, name)
	if err := ctx.Err(); err != nil && failed != "" {
		return nil, &DNSError{UnwrapErr: contextError(err), Err: contextError(err).Error(), Name: name, IsTimeout: err == context.DeadlineExceeded}
	}
	if failed != "" {
		return nil, &DNSError{Err: failed, Name: name, IsNotFound: true}
	}
	var ips []IP
	for _, a := range found {
		ips = append(ips, ParseIP(a))
	}
	return ips, nil
}

// LookupHost is the addresses of a name.
func LookupHost(host string) (addrs []string, err error) {
	ips, err := LookupIP(host)
	for _, ip := range ips {
		addrs = append(addrs, ip.String())
	}
	return addrs, err
}

// LookupIP is LookupHost with addresses as such.
func LookupIP(host string) ([]IP, error) {
	if host == "" {
		return nil, &DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	return lookup(context.Background(), host)
}

// ResolveIPAddr is the address of a name.
func ResolveIPAddr(network, address string) (*IPAddr, error) {
	if network != "" && network != "ip" && network != "ip4" && network != "ip6" {
		return nil, UnknownNetworkError(network)
	}
	ips, err := lookup(context.Background(), address)
	if err != nil {
		return nil, err
	}
	return &IPAddr{IP: ips[0]}, nil
}

// resolve is the addresses that "host:port" means on a network of TCP, at least one.
func resolve(ctx context.Context, network, address string) ([]*TCPAddr, error) {
	if address == "" {
		return nil, errMissingAddress
	}
	host, service, err := SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port, err := LookupPort(network, service)
	if err != nil {
		return nil, err
	}
	if host == "" {
		return []*TCPAddr{{Port: port}}, nil
	}
	zone := ""
	if at := lastIndex(host, '%'); at > 0 && ParseIP(host[:at]) != nil {
		host, zone = host[:at], host[at+1:]
	}
	ips, err := lookup(ctx, host)
	if err != nil {
		return nil, err
	}
	if network == "tcp" && len(ips) == 1 && ips[0].Equal(IPv6unspecified) {
		ips = append(ips, IPv4zero) // "::" is every address of both families
	}
	var addrs []*TCPAddr
	for _, ip := range ips {
		if v4 := ip.To4() != nil; network == "tcp" || v4 == (network == "tcp4") {
			addrs = append(addrs, &TCPAddr{IP: ip, Port: port, Zone: zone})
		}
	}
	if addrs == nil {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: host}
	}
	return addrs, nil
}

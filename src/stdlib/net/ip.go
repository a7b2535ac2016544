package net

// Lengths of addresses in bytes.
const (
	IPv4len = 4
	IPv6len = 16
)

// IP is an address: 4 bytes, or 16, in which an IPv4 address has the prefix ::ffff.
type IP []byte

// IPMask masks an address of its length.
type IPMask []byte

// IPNet is a network: an address in it, and its mask.
type IPNet struct {
	IP   IP
	Mask IPMask
}

// IPAddr is an address of the IP layer.
type IPAddr struct {
	IP   IP
	Zone string
}

func (a *IPAddr) Network() string { return "ip" }

func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return zoned(a.IP, a.Zone)
}

// zoned is how an address is written in front of a port; "" if there is none.
func zoned(ip IP, zone string) string {
	text := ""
	if len(ip) > 0 {
		text = ip.String()
	}
	if zone != "" {
		text += "%" + zone
	}
	return text
}

// Well-known addresses.
var (
	IPv4bcast     = IPv4(255, 255, 255, 255)
	IPv4allsys    = IPv4(224, 0, 0, 1)
	IPv4allrouter = IPv4(224, 0, 0, 2)
	IPv4zero      = IPv4(0, 0, 0, 0)

	IPv6zero                   = make(IP, IPv6len)
	IPv6unspecified            = make(IP, IPv6len)
	IPv6loopback               = IP{15: 1}
	IPv6interfacelocalallnodes = IP{0: 0xff, 1: 1, 15: 1}
	IPv6linklocalallnodes      = IP{0: 0xff, 1: 2, 15: 1}
	IPv6linklocalallrouters    = IP{0: 0xff, 1: 2, 15: 2}
)

// IPv4 is the address a.b.c.d, in 16 bytes.
func IPv4(a, b, c, d byte) IP {
	return IP{10: 0xff, 11: 0xff, 12: a, 13: b, 14: c, 15: d}
}

// IPv4Mask is the mask a.b.c.d.
func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

// CIDRMask has ones 1 bits, then zeros, in all bits (32 or 128); nil if there is no such mask.
func CIDRMask(ones, bits int) IPMask {
	if bits != 8*IPv4len && bits != 8*IPv6len || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := 0; i < ones; i++ {
		m[i/8] |= 0x80 >> (i % 8)
	}
	return m
}

// To4 is an IPv4 address in 4 bytes, nil if it is none.
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len && allZero(ip[:10]) && ip[10] == 0xff && ip[11] == 0xff {
		return ip[12:16]
	}
	return nil
}

// To16 is an address in 16 bytes, nil if it is none.
func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

func allZero(b []byte) bool {
	for _, x := range b {
		if x != 0 {
			return false
		}
	}
	return true
}

// Equal says whether they are the same address, in 4 or 16 bytes.
func (ip IP) Equal(x IP) bool {
	a, b := ip.To16(), x.To16()
	return (a != nil || len(ip) == len(x)) && string(a) == string(b)
}

func (ip IP) IsUnspecified() bool { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }

func (ip IP) IsLoopback() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 127
	}
	return ip.Equal(IPv6loopback)
}

func (ip IP) IsPrivate() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 10 || v4[0] == 172 && v4[1]&0xf0 == 16 || v4[0] == 192 && v4[1] == 168
	}
	return len(ip) == IPv6len && ip[0]&0xfe == 0xfc
}

func (ip IP) IsMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0]&0xf0 == 0xe0
	}
	return len(ip) == IPv6len && ip[0] == 0xff
}

func (ip IP) IsLinkLocalUnicast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 169 && v4[1] == 254
	}
	return len(ip) == IPv6len && ip[0] == 0xfe && ip[1]&0xc0 == 0x80
}

func (ip IP) IsLinkLocalMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 224 && v4[1] == 0 && v4[2] == 0
	}
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 0x02
}

func (ip IP) IsInterfaceLocalMulticast() bool {
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 0x01
}

func (ip IP) IsGlobalUnicast() bool {
	return (len(ip) == IPv4len || len(ip) == IPv6len) && !ip.Equal(IPv4bcast) && !ip.IsUnspecified() && !ip.IsLoopback() &&
		!ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// DefaultMask is the mask that the old classes of IPv4 addresses had; nil for others.
func (ip IP) DefaultMask() IPMask {
	v4 := ip.To4()
	switch {
	case v4 == nil:
		return nil
	case v4[0] < 0x80:
		return CIDRMask(8, 32)
	case v4[0] < 0xc0:
		return CIDRMask(16, 32)
	}
	return CIDRMask(24, 32)
}

// Mask is the address with only the bits of the mask; nil where lengths do not fit.
func (ip IP) Mask(mask IPMask) IP {
	if len(mask) == IPv6len && len(ip) == IPv4len {
		mask = mask[12:]
	}
	if v4 := ip.To4(); len(mask) == IPv4len && v4 != nil {
		ip = v4
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range ip {
		out[i] = ip[i] & mask[i]
	}
	return out
}

// String is "1.2.3.4" or "::1"; "<nil>" for no address, and "?" with bytes in hexadecimal for what is none.
func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if v4 := ip.To4(); v4 != nil {
		return itoa(int(v4[0])) + "." + itoa(int(v4[1])) + "." + itoa(int(v4[2])) + "." + itoa(int(v4[3]))
	}
	if len(ip) != IPv6len {
		return "?" + hexBytes(ip)
	}
	return v6Text(ip)
}

func hexBytes(b []byte) string {
	text := ""
	for _, x := range b {
		text += hexDigits[x>>4:x>>4+1] + hexDigits[x&15:x&15+1]
	}
	return text
}

// v6Text writes the longest run of at least two zero groups as "::".
func v6Text(ip IP) string {
	from, length := longestZeros(ip)
	text := ""
	for i := 0; i < 8; i++ {
		if i == from {
			text += "::"
			i += length - 1
			continue
		}
		if i > 0 && i != from+length {
			text += ":"
		}
		text += hexText(int(ip[2*i])<<8 | int(ip[2*i+1]))
	}
	return text
}

func longestZeros(ip IP) (from, length int) {
	from, length = -1, 1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && ip[2*j] == 0 && ip[2*j+1] == 0 {
			j++
		}
		if j-i > length {
			from, length = i, j-i
		}
	}
	if from < 0 {
		length = 0
	}
	return from, length
}

// MarshalText is String, but "" for no address, and an error for what is none.
func (ip IP) MarshalText() ([]byte, error) {
	if len(ip) == 0 {
		return []byte(""), nil
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return nil, &AddrError{Err: "invalid IP address", Addr: hexBytes(ip)}
	}
	return []byte(ip.String()), nil
}

// UnmarshalText is ParseIP.
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

// Size is the number of leading ones and of all bits; 0, 0 if the mask is not ones, then zeros.
func (m IPMask) Size() (ones, bits int) {
	bits = 8 * len(m)
	for ones < bits && m[ones/8]&(0x80>>(ones%8)) != 0 {
		ones++
	}
	for i := ones; i < bits; i++ {
		if m[i/8]&(0x80>>(i%8)) != 0 {
			return 0, 0
		}
	}
	return ones, bits
}

// String is the mask in hexadecimal.
func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	return hexBytes(m)
}

// Contains says whether the address is in the network.
func (n *IPNet) Contains(ip IP) bool {
	at, mask := n.IP.To4(), n.Mask
	if at == nil {
		at = n.IP
	} else if len(mask) == IPv6len {
		mask = mask[12:]
	}
	if v4 := ip.To4(); v4 != nil {
		ip = v4
	}
	return len(ip) == len(at) && len(mask) == len(at) && string(ip.Mask(mask)) == string(at.Mask(mask))
}

func (n *IPNet) Network() string { return "ip+net" }

// String is "10.0.0.0/8", or address and mask where the mask is no prefix.
func (n *IPNet) String() string {
	if n == nil || len(n.IP) == 0 || len(n.Mask) == 0 {
		return "<nil>"
	}
	ones, bits := n.Mask.Size()
	if bits == 0 {
		return n.IP.String() + "/" + n.Mask.String()
	}
	return n.IP.String() + "/" + itoa(ones)
}

package net

// ParseIP reads "1.2.3.4", "::1" or "::ffff:1.2.3.4"; nil if it is no address.
func ParseIP(s string) IP {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			return parseV4(s)
		case ':':
			return parseV6(s)
		}
	}
	return nil
}

// decimal reads a number of at most max from s; rest is what follows.
func decimal(s string, max int) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
		if n > max {
			return 0, "", false
		}
	}
	return n, s[i:], i > 0
}

func parseV4(s string) IP {
	var part [4]byte
	for i := range part {
		if i > 0 {
			if s == "" || s[0] != '.' {
				return nil
			}
			s = s[1:]
		}
		n, rest, ok := decimal(s, 255)
		if !ok || len(s)-len(rest) > 1 && s[0] == '0' {
			return nil
		}
		part[i], s = byte(n), rest
	}
	if s != "" {
		return nil
	}
	return IPv4(part[0], part[1], part[2], part[3])
}

func hexGroup(s string) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) {
		d := indexOf(hexDigits, s[i]|0x20)
		if '0' <= s[i] && s[i] <= '9' {
			d = int(s[i] - '0')
		}
		if d < 0 {
			break
		}
		n = n*16 + d
		if i++; i > 4 {
			return 0, "", false
		}
	}
	return n, s[i:], i > 0
}

func parseV6(s string) IP {
	ip := make(IP, IPv6len)
	gap := -1 // where "::" was
	i := 0
	if len(s) >= 2 && s[:2] == "::" {
		gap = 0
		s = s[2:]
	}
	for s != "" && i < IPv6len {
		n, rest, ok := hexGroup(s)
		if !ok {
			return nil
		}
		if rest != "" && rest[0] == '.' { // the last 4 bytes as an IPv4 address
			v4 := parseV4(s)
			if v4 == nil || i > 12 || gap < 0 && i != 12 {
				return nil
			}
			copy(ip[i:], v4[12:])
			i += 4
			s = ""
			break
		}
		ip[i], ip[i+1] = byte(n>>8), byte(n)
		i += 2
		if s = rest; s == "" {
			break
		}
		if s[0] != ':' || len(s) == 1 {
			return nil
		}
		if s = s[1:]; s[0] == ':' {
			if gap >= 0 {
				return nil
			}
			gap = i
			s = s[1:]
		}
	}
	if s != "" || i == IPv6len && gap >= 0 || i < IPv6len && gap < 0 {
		return nil
	}
	if gap >= 0 {
		moved := i - gap
		copy(ip[IPv6len-moved:], ip[gap:i])
		clear(ip[gap : IPv6len-moved])
	}
	return ip
}

// ParseCIDR reads "10.1.2.3/8": the address, and the network that it is in.
func ParseCIDR(s string) (IP, *IPNet, error) {
	bad := &ParseError{Type: "CIDR address", Text: s}
	slash := indexOf(s, '/')
	if slash < 0 {
		return nil, nil, bad
	}
	ip := ParseIP(s[:slash])
	bits := 8 * IPv6len
	if indexOf(s[:slash], ':') < 0 {
		bits = 8 * IPv4len
	}
	ones, rest, ok := decimal(s[slash+1:], bits)
	if ip == nil || !ok || rest != "" {
		return nil, nil, bad
	}
	mask := CIDRMask(ones, bits)
	return ip, &IPNet{IP: ip.Mask(mask), Mask: mask}, nil
}

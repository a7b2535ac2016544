package net

// SplitHostPort takes "host:port", "[host]:port" or "[host%zone]:port" apart.
func SplitHostPort(hostport string) (host, port string, err error) {
	bad := func(why string) (string, string, error) { return "", "", &AddrError{Err: why, Addr: hostport} }
	colon := lastIndex(hostport, ':')
	if colon < 0 {
		return bad("missing port in address")
	}
	open, shut := 0, 0 // from where on brackets may not be
	if hostport[0] == '[' {
		end := indexOf(hostport, ']')
		switch {
		case end < 0:
			return bad("missing ']' in address")
		case end+1 == len(hostport):
			return bad("missing port in address")
		case end+1 != colon && hostport[end+1] == ':':
			return bad("too many colons in address")
		case end+1 != colon:
			return bad("missing port in address")
		}
		host = hostport[1:end]
		open, shut = 1, end+1
	} else {
		host = hostport[:colon]
		if indexOf(host, ':') >= 0 {
			return bad("too many colons in address")
		}
	}
	if indexOf(hostport[open:], '[') >= 0 {
		return bad("unexpected '[' in address")
	}
	if indexOf(hostport[shut:], ']') >= 0 {
		return bad("unexpected ']' in address")
	}
	return host, hostport[colon+1:], nil
}

// JoinHostPort makes "host:port", with brackets around an IPv6 address.
func JoinHostPort(host, port string) string {
	if indexOf(host, ':') >= 0 {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

func indexOf(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

func lastIndex(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// itoa is n in decimal; n is not negative.
func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

const hexDigits = "0123456789abcdef"

// hexText is n in hexadecimal.
func hexText(n int) string {
	if n < 16 {
		return hexDigits[n : n+1]
	}
	return hexText(n/16) + hexDigits[n%16:n%16+1]
}

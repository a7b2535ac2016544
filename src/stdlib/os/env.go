package os

import "syscall"

// Getenv returns the variable's value, "" if it is not set.
func Getenv(key string) string {
	value, _ := syscall.Getenv(key)
	return value
}

// LookupEnv returns the variable's value, and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets the variable.
func Setenv(key, value string) error { return NewSyscallError("setenv", syscall.Setenv(key, value)) }

// Unsetenv removes the variable.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv removes all variables.
func Clearenv() { syscall.Clearenv() }

// Environ is all variables as key=value.
func Environ() []string { return syscall.Environ() }

// ExpandEnv replaces $var and ${var} by the variables' values.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $var and ${var} by mapping("var").
func Expand(s string, mapping func(string) string) string {
	out := ""
	begin := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out += s[begin:i]
		name, width := variable(s[i+1:])
		switch {
		case name != "":
			out += mapping(name)
		case width == 0:
			out += "$" // no name follows: a dollar
		}
		i += width
		begin = i + 1
	}
	return out + s[begin:]
}

// variable is the name that s begins with, and how many bytes it takes with its braces. No name but a width: bad syntax,
// which is eaten.
func variable(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2 // ${}
				}
				return s[1:i], i + 1
			}
		}
		return "", 1 // no closing brace
	}
	if special(s[0]) {
		return s[:1], 1
	}
	for width < len(s) && (s[width] == '_' || '0' <= s[width] && s[width] <= '9' || 'a' <= s[width]|0x20 && s[width]|0x20 <= 'z') {
		width++
	}
	return s[:width], width
}

// special says whether c is the whole name of a shell variable such as $1 or $?.
func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

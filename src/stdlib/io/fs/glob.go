package fs

import (
	"errors"
	"unicode/utf8"
)

// Patterns: * is any text without a slash, ? one such character, [a-z] and [^a-z] a set, \ takes what follows as it is.

// errBadPattern is the error of package path.
var errBadPattern = errors.New("syntax error in pattern")

// Glob returns the names of all files that match pattern, directory by directory, sorted in each. Directories that cannot
// be read count as empty; the only error is a malformed pattern.
func Glob(fsys FS, pattern string) (matches []string, err error) {
	if own, ok := fsys.(GlobFS); ok {
		return own.Glob(pattern)
	}
	if !isPattern(pattern) {
		return nil, errBadPattern
	}
	return globAll(fsys, pattern), nil
}

func globAll(fsys FS, pattern string) []string {
	if !hasMeta(pattern) {
		if _, err := Stat(fsys, pattern); err != nil {
			return nil
		}
		return []string{pattern}
	}
	slash := len(pattern) - 1
	for slash >= 0 && pattern[slash] != '/' {
		slash--
	}
	if slash < 0 {
		return globIn(fsys, ".", "", pattern)
	}
	var matches []string
	for _, dir := range globAll(fsys, pattern[:slash]) {
		matches = append(matches, globIn(fsys, dir, dir+"/", pattern[slash+1:])...)
	}
	return matches
}

// globIn is the entries of a directory that match, each with prefix in front.
func globIn(fsys FS, dir, prefix, pattern string) (matches []string) {
	entries, err := ReadDir(fsys, dir)
	if err != nil {
		return nil
	}
	for _, e := range entries {
		if match(pattern, e.Name()) {
			matches = append(matches, prefix+e.Name())
		}
	}
	return matches
}

func hasMeta(pattern string) bool {
	for i := range len(pattern) {
		switch pattern[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

// isPattern says whether every set of the pattern ends and every \ has something after it.
func isPattern(pattern string) bool {
	for pattern != "" {
		var ok bool
		if pattern[0] == '[' {
			_, pattern, ok = matchSet(pattern, 0)
		} else if pattern[0] == '*' {
			pattern, ok = pattern[1:], true
		} else {
			_, pattern, ok = literal(pattern)
		}
		if !ok {
			return false
		}
	}
	return true
}

// match says whether a good pattern matches all of an element of a path.
func match(pattern, name string) bool {
	for pattern != "" {
		if pattern[0] == '*' {
			for end := range len(name) + 1 {
				if match(pattern[1:], name[end:]) {
					return true
				}
			}
			return false
		}
		if name == "" {
			return false
		}
		r, size := utf8.DecodeRuneInString(name)
		name = name[size:]
		var matched bool
		switch pattern[0] {
		case '?':
			matched, pattern = true, pattern[1:]
		case '[':
			matched, pattern, _ = matchSet(pattern, r)
		default:
			var want rune
			want, pattern, _ = literal(pattern)
			matched = want == r
		}
		if !matched {
			return false
		}
	}
	return name == ""
}

// literal takes one character off a pattern, which may be escaped.
func literal(pattern string) (r rune, rest string, ok bool) {
	if pattern != "" && pattern[0] == '\\' {
		pattern = pattern[1:]
	}
	if pattern == "" {
		return 0, "", false
	}
	r, size := utf8.DecodeRuneInString(pattern)
	return r, pattern[size:], true
}

// matchSet says whether r is in the set that the pattern begins with, and gives what follows it; not ok: it does not end.
func matchSet(pattern string, r rune) (matched bool, rest string, ok bool) {
	rest = pattern[1:]
	negated := rest != "" && rest[0] == '^'
	if negated {
		rest = rest[1:]
	}
	for first := true; first || rest == "" || rest[0] != ']'; first = false {
		var low, high rune
		if low, rest, ok = bound(rest); !ok {
			return false, "", false
		}
		high = low
		if rest != "" && rest[0] == '-' {
			if high, rest, ok = bound(rest[1:]); !ok {
				return false, "", false
			}
		}
		matched = matched || low <= r && r <= high
	}
	return matched != negated, rest[1:], true
}

// bound is one end of a range in a set: ] and - must be escaped there.
func bound(s string) (r rune, rest string, ok bool) {
	if s == "" || s[0] == ']' || s[0] == '-' {
		return 0, "", false
	}
	r, rest, ok = literal(s)
	return r, rest, ok && rest != ""
}

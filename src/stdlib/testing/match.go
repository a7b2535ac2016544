package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// matcher chooses tests by -run (or -bench) and -skip, and gives subtests their names.
type matcher struct {
	mu    sync.Mutex
	only  pattern
	skip  pattern
	names map[string]int // how often a name was given
}

// pattern is one regular expression a level, or several such lists of which one must match.
type pattern [][]string

// matchRegexp says whether s contains a match; problem is what is wrong with the expression.
func matchRegexp(expr, s string) (ok bool, problem string)

func newMatcher(only, onlyFlag, skip string) *matcher {
	return &matcher{only: newPattern(only, onlyFlag), skip: newPattern(skip, "-test.skip"), names: make(map[string]int)}
}

func newPattern(text, flag string) pattern {
	if text == "" {
		return nil
	}
	var p pattern
	for _, alternative := range splitOutside(text, '|') {
		var parts []string
		for i, part := range splitOutside(alternative, '/') {
			part = rewriteName(part)
			if _, problem := matchRegexp(part, ""); problem != "" {
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for element %d of %s (%q): %s\n", i, flag, part, problem)
				os.Exit(1)
			}
			parts = append(parts, part)
		}
		p = append(p, parts)
	}
	return p
}

// splitOutside splits at sep where it is in no brackets or parentheses.
func splitOutside(s string, sep byte) []string {
	var parts []string
	square, round, start := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			square++
		case ']':
			square = max(square-1, 0)
		case '(':
			if square == 0 {
				round++
			}
		case ')':
			if square == 0 {
				round--
			}
		case sep:
			if square == 0 && round == 0 {
				parts = append(parts, s[start:i])
				start = i + 1
			}
		}
	}
	return append(parts, s[start:])
}

// match says whether the names, one a level, match; whole is false where deeper levels still have a say.
func (p pattern) match(names []string) (ok, whole bool) {
	for _, parts := range p {
		fits := true
		for i, name := range names {
			if i >= len(parts) {
				break
			}
			if found, _ := matchRegexp(parts[i], name); !found {
				fits = false
				break
			}
		}
		if fits {
			ok = true
			whole = whole || len(names) >= len(parts)
		}
	}
	return ok, whole
}

// fullName is the name of a subtest of c, and whether it is to be run; partial: only some of what is in it.
func (m *matcher) fullName(c *common, sub string) (name string, ok, partial bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	name = sub
	if c != nil && c.level > 0 {
		name = m.unique(c.name, rewriteName(sub))
	}
	names := strings.Split(name, "/")
	whole := true
	if m.only != nil {
		if ok, whole = m.only.match(names); !ok {
			return name, false, false
		}
	}
	if m.skip != nil {
		if skip, all := m.skip.match(names); skip && all {
			return name, false, false
		}
	}
	return name, true, !whole
}

// unique gives names that were given before, and empty ones, a number.
func (m *matcher) unique(parent, sub string) string {
	base := parent + "/" + sub
	for {
		n := m.names[base]
		m.names[base] = n + 1
		if n == 0 && sub != "" {
			if prefix, numbered := numberedName(base); numbered && m.names[prefix] > 0 {
				// Taken by the numbering below already? Then it has been counted there.
				m.names[base] = 1
			}
			return base
		}
		name := fmt.Sprintf("%s#%02d", base, n)
		if m.names[name] == 0 {
			m.names[name] = 1
			return name
		}
	}
}

func numberedName(s string) (prefix string, ok bool) {
	i := strings.LastIndexByte(s, '#')
	if i < 0 {
		return "", false
	}
	_, err := strconv.Atoi(s[i+1:])
	return s[:i], err == nil
}

// rewriteName makes a name printable and one word.
func rewriteName(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case isSpace(r):
			b = append(b, '_')
		case !strconv.IsPrint(r):
			quoted := strconv.QuoteRune(r)
			b = append(b, quoted[1:len(quoted)-1]...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || r == 0x180e || 0x2000 <= r && r <= 0x200a }

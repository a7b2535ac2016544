package strings

import "io"

// A Replacer replaces a list of strings. Where several match at one place, the first in the list wins.
type Replacer struct {
	oldnew []string
	byByte [][]int // by first byte: places of the pairs that begin with it, in order
	empty  int     // place of the pair with an empty old string, or -1
}

// NewReplacer takes pairs of old and new strings. It panics on an odd number of arguments.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{append([]string(nil), oldnew...), make([][]int, 256), -1}
	for i := 0; i < len(oldnew); i += 2 {
		if old := oldnew[i]; old != "" {
			r.byByte[old[0]] = append(r.byByte[old[0]], i)
		} else if r.empty < 0 {
			r.empty = i
		}
	}
	return r
}

// match returns the pair that matches at the start of s, or -1; the empty string matches only if it may.
func (r *Replacer) match(s string, emptyToo bool) int {
	empty := -1
	if emptyToo {
		empty = r.empty
	}
	if s != "" {
		for _, i := range r.byByte[s[0]] {
			if empty >= 0 && empty < i {
				return empty
			}
			if HasPrefix(s, r.oldnew[i]) {
				return i
			}
		}
	}
	return empty
}

// Replace returns s with all replacements made. The empty string is replaced once at a place, then what else matches
// there; so it is also found right after another match.
func (r *Replacer) Replace(s string) string {
	var b Builder
	start := 0
	emptyToo := true
	for i := 0; i <= len(s); {
		pair := r.match(s[i:], emptyToo)
		emptyToo = pair < 0 || pair != r.empty
		if pair < 0 {
			i++
			continue
		}
		b.s += s[start:i] + r.oldnew[pair+1]
		i += len(r.oldnew[pair])
		start = i
	}
	return b.s + s[start:]
}

// WriteString writes s with all replacements made.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}

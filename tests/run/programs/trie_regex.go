package main

import (
	"fmt"
	"sort"
	"strings"
)

type Trie struct {
	kids map[rune]*Trie
	end  bool
	n    int
}

func (t *Trie) Insert(w string) {
	for _, r := range w {
		if t.kids == nil {
			t.kids = map[rune]*Trie{}
		}
		next, ok := t.kids[r]
		if !ok {
			next = new(Trie)
			t.kids[r] = next
		}
		next.n++
		t = next
	}
	t.end = true
}
func (t *Trie) Complete(prefix string) (out []string) {
	for _, r := range prefix {
		if t = t.kids[r]; t == nil {
			return nil
		}
	}
	var walk func(*Trie, []rune)
	walk = func(t *Trie, acc []rune) {
		if t.end {
			out = append(out, string(acc))
		}
		for r, k := range t.kids {
			walk(k, append(acc, r))
		}
	}
	walk(t, []rune(prefix))
	sort.Strings(out)
	return
}

func match(re, s string) bool {
	if re == "" {
		return true
	}
	if re[0] == '^' {
		return here(re[1:], s)
	}
	for {
		if here(re, s) {
			return true
		}
		if s == "" {
			return false
		}
		s = s[1:]
	}
}
func here(re, s string) bool {
	switch {
	case re == "":
		return true
	case len(re) > 1 && re[1] == '*':
		for i := 0; ; i++ {
			if here(re[2:], s[i:]) {
				return true
			}
			if i >= len(s) || re[0] != '.' && s[i] != re[0] {
				return false
			}
		}
	case re == "$":
		return s == ""
	case s != "" && (re[0] == '.' || re[0] == s[0]):
		return here(re[1:], s[1:])
	}
	return false
}
func glob(p, s string) bool {
	dp := make([][]bool, len(p)+1)
	for i := range dp {
		dp[i] = make([]bool, len(s)+1)
	}
	dp[0][0] = true
	for i := 1; i <= len(p); i++ {
		for j := 0; j <= len(s); j++ {
			switch p[i-1] {
			case '*':
				dp[i][j] = dp[i-1][j] || j > 0 && dp[i][j-1]
			case '?':
				dp[i][j] = j > 0 && dp[i-1][j-1]
			default:
				dp[i][j] = j > 0 && dp[i-1][j-1] && p[i-1] == s[j-1]
			}
		}
	}
	return dp[len(p)][len(s)]
}
func lcs(a, b string) string {
	m := make([][]int, len(a)+1)
	for i := range m {
		m[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				m[i][j] = m[i+1][j+1] + 1
			} else {
				m[i][j] = max(m[i+1][j], m[i][j+1])
			}
		}
	}
	var sb strings.Builder
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			sb.WriteByte(a[i])
			i++
			j++
		case m[i+1][j] >= m[i][j+1]:
			i++
		default:
			j++
		}
	}
	return sb.String()
}
func perms(s []rune, k int, visit func(string)) {
	if k == len(s) {
		visit(string(s))
		return
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		perms(s, k+1, visit)
		s[k], s[i] = s[i], s[k]
	}
}
func diff(a, b []string) (out []string) {
	if len(a) == 0 {
		for _, x := range b {
			out = append(out, "+"+x)
		}
		return
	}
	if len(b) == 0 {
		for _, x := range a {
			out = append(out, "-"+x)
		}
		return
	}
	if a[0] == b[0] {
		return append([]string{" " + a[0]}, diff(a[1:], b[1:])...)
	}
	x, y := diff(a[1:], b), diff(a, b[1:])
	if len(x) <= len(y) {
		return append([]string{"-" + a[0]}, x...)
	}
	return append([]string{"+" + b[0]}, y...)
}

func main() {
	t := &Trie{}
	for _, w := range strings.Fields("car card care cat dog do über übel") {
		t.Insert(w)
	}
	fmt.Println(t.Complete("car"), t.Complete("d"), t.Complete("ü"), t.Complete("x"), len(t.Complete("")), t.kids['c'].n)
	for _, c := range [][2]string{{"^a.*z$", "abcz"}, {"b*c", "ac"}, {"^x", "yx"}, {"a.c", "xxabcxx"}, {".*", ""}, {"a$", "ba"}} {
		fmt.Print(match(c[0], c[1]), " ")
	}
	fmt.Println(glob("*.go", "main.go"), glob("a?c*", "abcdef"), glob("*x", "abc"), glob("", ""))
	fmt.Println(lcs("AGGTABQ", "GXTXAYBQ"), lcs("", "a"))
	n := 0
	perms([]rune("abcé"), 0, func(s string) {
		if n%6 == 0 {
			fmt.Print(s, " ")
		}
		n++
	})
	fmt.Println(n)
	fmt.Println(strings.Join(diff(strings.Fields("a b c d"), strings.Fields("a x c e")), "|"))
}

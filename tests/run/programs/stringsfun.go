package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+rune(k)+26)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+rune(k)+26)%26
		case r == '!':
			return -1
		}
		return r
	}, s)
}
func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}
func rle(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		fmt.Fprintf(&b, "%d%c", j-i, s[i])
		i = j
	}
	return b.String()
}
func lev(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	prev := make([]int, len(rb)+1)
	for j := range prev {
		prev[j] = j
	}
	for i, ca := range ra {
		cur := append([]int{i + 1}, make([]int, len(rb))...)
		for j, cb := range rb {
			cost := 1
			if ca == cb {
				cost = 0
			}
			cur[j+1] = min(cur[j]+1, prev[j+1]+1, prev[j]+cost)
		}
		prev = cur
	}
	return prev[len(rb)]
}
func wrap(s string, w int) (out []string) {
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > w {
			out = append(out, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(out, line)
}
func anagrams(ws []string) map[string][]string {
	m := map[string][]string{}
	for _, w := range ws {
		var k [26]int
		for _, c := range strings.ToLower(w) {
			k[c-'a']++
		}
		key := fmt.Sprint(k)
		m[key] = append(m[key], w)
	}
	return m
}

func main() {
	fmt.Println(caesar("Hello, World! xyz", 3), caesar(caesar("Round trip", 7), -7))
	fmt.Println(reverse("héllo, 世界"), rle("aaabccddddd"), lev("kitten", "sitting"), lev("flaw", "läwn"))
	for _, l := range wrap("the quick brown fox jumps over the lazy dög and runs away", 16) {
		fmt.Printf("|%-16s|\n", l)
	}
	n := 0
	for _, g := range anagrams([]string{"listen", "silent", "enlist", "google", "gogole", "abc"}) {
		if len(g) > 1 {
			n += len(g)
		}
	}
	fmt.Println(n)
	s := "a\xffb\xc0\xafc€"
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(s), []rune(s), []byte(s), utf8.ValidString(s), utf8.RuneCountInString(s), strings.ToValidUTF8(s, "?"))
	fmt.Printf("%q %+q %x\n", s, s, s)
	fmt.Println(string(rune(65)), string(rune(-1)), string([]rune{0x10FFFF + 1, 'x'}), string([]byte{228, 184, 150}))
	fmt.Println(strings.Split("a,b,c", ","), len(strings.Split("", ",")), strings.SplitN("a,b,c,d", ",", 2), strings.SplitAfter("a,b", ","), strings.Split("abc", ""))
	fmt.Println(strings.Title("hello wOrld"), strings.ToTitle("x"), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"))
	fmt.Println(strings.TrimLeft("xxabcxx", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimFunc("123abc456", unicode.IsDigit), strings.Trim(" \t a b \n", " \t\n"))
	fmt.Println(strings.Index("chicken", "ken"), strings.LastIndex("go gopher", "go"), strings.IndexAny("golang", "ny"), strings.IndexFunc("Hello, 世界", unicode.IsUpper), strings.IndexRune("chicken", 'k'), strings.Count("cheese", "e"), strings.Count("five", ""))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;").Replace("<a & b>"))
	before, after, ok := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, ok, strings.ContainsAny("abc", "xyzc"), strings.HasPrefix("golang", "go"))
	for part := range strings.SplitSeq("a-b-c", "-") {
		fmt.Print(part, ";")
	}
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("world"))
	b := make([]byte, 4)
	k, _ := buf.Read(b)
	fmt.Println(k, string(b), buf.String(), buf.Len(), bytes.Contains(buf.Bytes(), []byte("wor")), bytes.ToUpper([]byte("x")), bytes.Equal(nil, []byte{}))
	buf.Truncate(2)
	fmt.Fprintf(&buf, "%03d", 7)
	fmt.Println(buf.String(), bytes.Fields([]byte(" a b ")), bytes.IndexByte([]byte("abc"), 'c'))
	var sb strings.Builder
	for i := range 3 {
		sb.WriteString(strings.Repeat(string(rune('a'+i)), i+1))
	}
	fmt.Println(sb.String(), sb.Len(), strings.Compare("a", "b"), "abc" < "abd", "Z" < "a", "" < "a")
	fmt.Println(unicode.IsSpace('\u00a0'), unicode.ToUpper('ß'), unicode.ToLower('Σ'), unicode.Is(unicode.Han, '世'), unicode.IsPunct('!'), string(unicode.ToUpper('é')))
	raw := `C:\n
second`
	fmt.Printf("%q %d\n", raw, len(raw))
	fmt.Println("tab\there", 'a', '\n', "\u00e9\U0001F600\x41\101")
}

package main

import (
	"fmt"
	"strings"
)

const alpha = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func encode(b []byte) string {
	var sb strings.Builder
	for i := 0; i < len(b); i += 3 {
		var v uint32
		n := 0
		for j := 0; j < 3; j++ {
			v <<= 8
			if i+j < len(b) {
				v |= uint32(b[i+j])
				n++
			}
		}
		for j := 0; j < 4; j++ {
			if j > n {
				sb.WriteByte('=')
			} else {
				sb.WriteByte(alpha[v>>(18-6*j)&63])
			}
		}
	}
	return sb.String()
}
func decode(s string) (out []byte, err error) {
	var acc, bits uint
	for i, c := range s {
		if c == '=' {
			break
		}
		k := strings.IndexRune(alpha, c)
		if k < 0 {
			return out, fmt.Errorf("illegal %q at %d", c, i)
		}
		acc = acc<<6 | uint(k)
		bits += 6
		if bits >= 8 {
			bits -= 8
			out = append(out, byte(acc>>bits))
		}
	}
	return
}

var romans = []struct {
	v int
	s string
}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func toRoman(n int) (s string) {
	for _, r := range romans {
		for n >= r.v {
			s += r.s
			n -= r.v
		}
	}
	return
}
func fromRoman(s string) (n int) {
	vals := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	for i := range s {
		if v := vals[s[i]]; i+1 < len(s) && v < vals[s[i+1]] {
			n -= v
		} else {
			n += v
		}
	}
	return
}
func words(n int) string {
	if n < 0 {
		return "minus " + words(-n)
	}
	ones := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
	switch {
	case n < 20:
		return ones[n]
	case n < 100:
		if n%10 == 0 {
			return tens[n/10]
		}
		return tens[n/10] + "-" + ones[n%10]
	case n < 1000:
		s := ones[n/100] + " hundred"
		if n%100 > 0 {
			s += " and " + words(n%100)
		}
		return s
	}
	for _, u := range []struct {
		v int
		n string
	}{{1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}} {
		if n >= u.v {
			s := words(n/u.v) + " " + u.n
			if n%u.v > 0 {
				s += ", " + words(n%u.v)
			}
			return s
		}
	}
	return ""
}

type huff struct {
	sym  byte
	freq int
	l, r *huff
}

func huffman(s string) map[byte]string {
	freq := [256]int{}
	for i := range len(s) {
		freq[s[i]]++
	}
	var nodes []*huff
	for b, f := range freq {
		if f > 0 {
			nodes = append(nodes, &huff{sym: byte(b), freq: f})
		}
	}
	for len(nodes) > 1 {
		a, b := 0, 1
		if nodes[b].freq < nodes[a].freq {
			a, b = b, a
		}
		for i := 2; i < len(nodes); i++ {
			if nodes[i].freq < nodes[a].freq {
				a, b = i, a
			} else if nodes[i].freq < nodes[b].freq {
				b = i
			}
		}
		nodes[a] = &huff{freq: nodes[a].freq + nodes[b].freq, l: nodes[a], r: nodes[b]}
		nodes = append(nodes[:b], nodes[b+1:]...)
	}
	codes := map[byte]string{}
	var walk func(*huff, string)
	walk = func(h *huff, p string) {
		if h.l == nil {
			codes[h.sym] = p
			return
		}
		walk(h.l, p+"0")
		walk(h.r, p+"1")
	}
	walk(nodes[0], "")
	return codes
}
func lzw(s string) (out []int) {
	dict := map[string]int{}
	for i := range 256 {
		dict[string([]byte{byte(i)})] = i
	}
	w := ""
	for i := 0; i < len(s); i++ {
		if _, ok := dict[w+s[i:i+1]]; ok {
			w += s[i : i+1]
			continue
		}
		out = append(out, dict[w])
		dict[w+s[i:i+1]] = len(dict)
		w = s[i : i+1]
	}
	return append(out, dict[w])
}
func main() {
	for _, s := range []string{"", "f", "fo", "foo", "hello, wörld\x00\xff"} {
		e := encode([]byte(s))
		d, err := decode(e)
		fmt.Println(e, string(d) == s, err)
	}
	fmt.Println(decode("ab$d"))
	for _, n := range []int{1, 4, 9, 14, 40, 90, 400, 1994, 3999} {
		r := toRoman(n)
		fmt.Print(r, "=", fromRoman(r), " ")
	}
	fmt.Println()
	for _, n := range []int{0, 13, 21, 100, 342, 1000, 1234567, -7, 2000000019} {
		fmt.Println(words(n))
	}
	c := huffman("abracadabra alakazam")
	total := 0
	for i := range len("abracadabra alakazam") {
		total += len(c["abracadabra alakazam"[i]])
	}
	fmt.Println(total, len(c), len(c['a']))
	fmt.Println(lzw("TOBEORNOTTOBEORTOBEORNOT"))
}

package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"", "a", "é", "世", "😀", "\xff", "\xc3", "\xc3(", "\xe4\xb8", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\xf0\x9f\x98", "a\x80b", "\u0000"} {
		r, n := utf8.DecodeRuneInString(s)
		r2, n2 := utf8.DecodeRune([]byte(s))
		l, m := utf8.DecodeLastRuneInString(s)
		l2, m2 := utf8.DecodeLastRune([]byte(s))
		fmt.Printf("%q %U %d %t %U %d %t | %d %d %t %t %t %t\n", s, r, n, r == r2 && n == n2, l, m, l == l2 && m == m2, utf8.RuneCountInString(s), utf8.RuneCount([]byte(s)), utf8.ValidString(s), utf8.Valid([]byte(s)), utf8.FullRuneInString(s), utf8.FullRune([]byte(s)))
	}
	for _, r := range []rune{0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		b := make([]byte, 4)
		n := utf8.EncodeRune(b, r)
		fmt.Println(r, utf8.RuneLen(r), utf8.ValidRune(r), n, b[:n], utf8.AppendRune(nil, r), string(r) == string(b[:n]))
	}
	fmt.Println(utf8.RuneStart('a'), utf8.RuneStart(0xc3), utf8.RuneStart(0x80), utf8.UTFMax, utf8.MaxRune, utf8.RuneError, utf8.RuneSelf)
	defer func() { fmt.Println(recover()) }()
	utf8.EncodeRune(make([]byte, 2), '世')
}

package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	runes := []rune("a世😀\U0010ffff")
	words := utf16.Encode(append(runes, 0xd800, -1, 0x110000))
	fmt.Printf("%x\n", words)
	fmt.Println(string(utf16.Decode(words)))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xd83d, 0xde00, 0xd83d, 'x', 0xde00, 0xd83d}))
	for _, r := range []rune{'a', 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x110000, -1} {
		r1, r2 := utf16.EncodeRune(r)
		fmt.Printf("%x %x %x %t %d %x %x\n", r, r1, r2, utf16.IsSurrogate(r), utf16.RuneLen(r), utf16.AppendRune(nil, r), utf16.DecodeRune(r1, r2))
	}
}

package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range "aZ5 \t\n_-+$^~é߀ǅ世²Ⅷ\u0301\u00a0\u200b\u3000\ufeff\U0001F600\u2028٣€«»" {
		fmt.Printf("%q %U", r, r)
		for _, p := range []func(rune) bool{unicode.IsLetter, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsDigit, unicode.IsNumber, unicode.IsPunct, unicode.IsSymbol, unicode.IsSpace, unicode.IsControl, unicode.IsMark, unicode.IsGraphic, unicode.IsPrint} {
			if p(r) {
				fmt.Print(" 1")
			} else {
				fmt.Print(" 0")
			}
		}
		fmt.Println()
	}
	fmt.Println(unicode.IsLetter(-1), unicode.IsLetter(unicode.MaxRune+1), unicode.IsSpace(0x85), unicode.IsPrint(0x378), unicode.Version)
}

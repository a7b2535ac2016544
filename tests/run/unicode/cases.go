package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range "aZéßÿıİſKǅǆΣςσµÅåᾳᾼჯỿﬁ𐐀𐐨世5" {
		fmt.Printf("%c: %c %c %c |", r, unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r))
		fmt.Printf(" %c", r)
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			fmt.Printf(" %c", f)
		}
		fmt.Println()
	}
	for _, r := range "iIıİa" {
		fmt.Printf("%c %c %c ", unicode.TurkishCase.ToUpper(r), unicode.TurkishCase.ToLower(r), unicode.TurkishCase.ToTitle(r))
	}
	fmt.Println(unicode.To(unicode.UpperCase, 'a'), unicode.To(unicode.LowerCase, 'A'), unicode.To(unicode.TitleCase, 'ǆ'), unicode.To(9, 'x'))
	fmt.Println(unicode.SimpleFold(-2), unicode.ToUpper(-1), unicode.ToLower(0x110000))
}

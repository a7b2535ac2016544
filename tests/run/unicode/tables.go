package main

import (
	"fmt"
	"unicode"
)

func main() {
	text := "aЖ世あア한שعक1٣·²€ǅ\u0301\u200d\u00a0"
	for _, r := range text {
		fmt.Printf("%U", r)
		for _, name := range []string{"L", "Lu", "Ll", "Lt", "Lo", "Mn", "Nd", "No", "Sc", "Zs", "Cf", "P"} {
			if unicode.Is(unicode.Categories[name], r) {
				fmt.Print(" ", name)
			}
		}
		for _, name := range []string{"Latin", "Cyrillic", "Han", "Hiragana", "Katakana", "Hangul", "Hebrew", "Arabic", "Devanagari", "Common", "Inherited"} {
			if unicode.Is(unicode.Scripts[name], r) {
				fmt.Print(" ", name)
			}
		}
		for _, name := range []string{"White_Space", "Ideographic", "ASCII_Hex_Digit", "Diacritic", "Join_Control", "Other_Lowercase"} {
			if unicode.Is(unicode.Properties[name], r) {
				fmt.Print(" ", name)
			}
		}
		fmt.Println()
	}
	mine := &unicode.RangeTable{R16: []unicode.Range16{{'a', 'z', 2}, {0x100, 0x100, 1}}, R32: []unicode.Range32{{0x1F600, 0x1F610, 4}}, LatinOffset: 1}
	fmt.Println(unicode.Is(mine, 'a'), unicode.Is(mine, 'b'), unicode.Is(mine, 'c'), unicode.Is(mine, 0x100), unicode.Is(mine, 0x1F604), unicode.Is(mine, 0x1F605))
	fmt.Println(unicode.In('x', unicode.Han, unicode.Latin), unicode.In('x', unicode.Han), unicode.IsOneOf([]*unicode.RangeTable{unicode.Digit, unicode.Letter}, '7'))
	fmt.Println(len(unicode.Categories), len(unicode.Scripts), len(unicode.Properties), unicode.Letter == unicode.L, unicode.Categories["Lu"] == unicode.Upper, unicode.CategoryAliases["Uppercase_Letter"])
	fmt.Println(unicode.Is(unicode.FoldCategory["Ll"], 'K'), unicode.Is(unicode.FoldScript["Greek"], 0xb5), unicode.White_Space.LatinOffset)
}

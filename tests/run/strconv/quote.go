package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "abc", "it's \"q\" \\", "\a\b\f\n\r\t\v\x00\x1f\x7f", "é世\u00a0\u200b\u3000\ufeff\ufffd", "\U0001F600\U000e0041\U0010ffff", "\xff\xc3(", "`", "tab\tnl\n"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	for _, r := range []rune{'a', '\'', '"', '\\', '\n', 0, 0x7f, 'é', 0x200b, 0x3000, 0xd800, 0x10ffff, 0x110000, -1, '😀'} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r))
	}
}

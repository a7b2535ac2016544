package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "chicken soup, chicken wings, 世界 chicken"
	for _, sub := range []string{"chicken", "x", "", "世", "界 c", "chicken wings"} {
		fmt.Println(strings.Index(s, sub), strings.LastIndex(s, sub), strings.Count(s, sub), strings.Contains(s, sub), strings.HasPrefix(s, sub), strings.HasSuffix(s, sub))
	}
	fmt.Println(strings.IndexByte(s, 'k'), strings.LastIndexByte(s, 'k'), strings.IndexRune(s, '界'), strings.IndexRune(s, -1), strings.IndexRune("a\xffb", 0xfffd))
	fmt.Println(strings.IndexAny(s, "xyz世"), strings.LastIndexAny(s, "ws"), strings.IndexAny("", "a"), strings.ContainsAny(s, ""), strings.ContainsRune(s, 'w'))
	f := func(r rune) bool { return r > 127 }
	fmt.Println(strings.IndexFunc(s, f), strings.LastIndexFunc(s, f), strings.ContainsFunc("abc", f))
	fmt.Println(strings.Cut("k=v=w", "="))
	fmt.Println(strings.Cut("none", "="))
	fmt.Println(strings.CutPrefix("prefix", "pre"))
	fmt.Println(strings.CutSuffix("prefix", "nope"))
	fmt.Println(strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("a", "a"), strings.EqualFold("Go", "GO"), strings.EqualFold("ß", "SS"), strings.EqualFold("K", "\u212a"))
}

package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.Replace("oink oink", "oink", "moo", -1), strings.ReplaceAll("aaa", "a", "b"), strings.Replace("abc", "", "-", -1), strings.Replace("世界", "", "|", 2))
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("HÉLLO İ"), strings.Title("hello wOrld foo_bar"), strings.ToTitle("ǆ x"))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("x", 0) == "")
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(" \t x y \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("aabc", "ab"), strings.TrimRight("abcc", "c"))
	fmt.Printf("%q %q %q\n", strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("123abc456", unicode.IsDigit))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana 世"))
	fmt.Printf("%q\n", strings.ToValidUTF8("a\xff\xfeb\xc0c", "?"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2")
	fmt.Println(r.Replace("<aaa>"), strings.NewReplacer("", "X").Replace("ab"), strings.NewReplacer("a", "b", "b", "a").Replace("abba"))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}

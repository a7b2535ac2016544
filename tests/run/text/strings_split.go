package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	for _, c := range [][2]string{{"a,b,c", ","}, {"a,b,c", ""}, {"", ","}, {"", ""}, {",a,", ","}, {"世界", ""}, {"abc", "abc"}, {"a--b---c", "--"}} {
		fmt.Printf("%q %q %q %q %q\n", strings.Split(c[0], c[1]), strings.SplitN(c[0], c[1], 2), strings.SplitAfter(c[0], c[1]), strings.SplitAfterN(c[0], c[1], 2), strings.SplitN(c[0], c[1], 0))
	}
	fmt.Printf("%q %q\n", strings.Fields("  foo bar\tbaz\n "), strings.Fields("   "))
	fmt.Printf("%q\n", strings.FieldsFunc("a1b22c", func(r rune) bool { return r >= '0' && r <= '9' }))
	for l := range strings.Lines("one\ntwo\n\nlast") {
		fmt.Printf("%q ", l)
	}
	fmt.Printf("%q %q %q\n", slices.Collect(strings.SplitSeq("a,b,c", ",")), slices.Collect(strings.SplitAfterSeq("a,b", ",")), slices.Collect(strings.FieldsSeq(" x  y ")))
	fmt.Println(strings.Join([]string{"a", "b", "c"}, ", "), strings.Join(nil, "x"), strings.Join([]string{"only"}, "x"))
}

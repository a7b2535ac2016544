// A Replacer that replaces the empty string does so once at each place, besides what else matches there.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, pairs := range [][]string{
		{"", "_"},
		{"l", "L", "", "_"},
		{"", "_", "l", "L"},
		{"hello", "H", "", "_"},
		{"ll", "2", "l", "1", "", "_"},
	} {
		r := strings.NewReplacer(pairs...)
		fmt.Printf("%q %q %q %q\n", pairs, r.Replace(""), r.Replace("hello"), r.Replace("l世l"))
	}
}

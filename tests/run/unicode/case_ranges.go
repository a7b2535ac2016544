// The table of case mappings, as far as one can look at it.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	fmt.Println(len(unicode.CaseRanges))
	sum := uint64(0)
	for i, c := range unicode.CaseRanges {
		if i%12 == 0 {
			fmt.Println(c.Lo, c.Hi, c.Delta, c.Delta[unicode.UpperCase] == unicode.UpperLower)
		}
		sum = sum*31 + uint64(c.Lo) + uint64(c.Hi)*3
		for _, d := range c.Delta {
			sum = sum*7 + uint64(d)
		}
	}
	fmt.Println(sum)
}

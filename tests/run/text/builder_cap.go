// The capacity of a Builder grows as that of a []byte.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for n := 0; n < 70; n += 3 {
		var b strings.Builder
		b.WriteString(strings.Repeat("x", n))
		fmt.Print(b.Cap(), " ")
		b.WriteByte('y')
		fmt.Print(b.Cap(), " ")
		b.Grow(n)
		fmt.Println(b.Cap())
	}
	var b strings.Builder
	last := -1
	for range 5000 {
		b.WriteRune('世')
		if b.Cap() != last {
			last = b.Cap()
			fmt.Println(b.Len(), last)
		}
	}
	b.Reset()
	fmt.Println(b.Cap())
}

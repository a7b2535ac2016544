// stdin: 12 hello 3.5
// stdin: true 0x1F (1+2i)
// stdin: first line
// stdin: last
package main

import (
	"fmt"
	"strings"
)

func main() {
	var i int
	var s string
	var f float64
	fmt.Println(fmt.Scan(&i, &s, &f))
	fmt.Println(i, s, f)
	var b bool
	var h int
	var c complex128
	fmt.Println(fmt.Scanln(&b, &h, &c))
	fmt.Println(b, h, c)
	var w1, w2 string
	fmt.Println(fmt.Scanf("%s %s\n", &w1, &w2))
	fmt.Println(w1, w2)
	fmt.Println(fmt.Scan(&s))
	fmt.Println(s)
	fmt.Println(fmt.Scan(&s))

	r := strings.NewReader("10 20\n30 x 40")
	sum := 0
	for {
		var n int
		if _, err := fmt.Fscan(r, &n); err != nil {
			fmt.Println("stopped:", err)
			break
		}
		sum += n
	}
	rest, _ := fmt.Fscan(r, &s)
	fmt.Println(sum, rest, s)
}

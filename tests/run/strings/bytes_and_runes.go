package main

import "fmt"

type myBytes []byte
type myString string

func main() {
	s := myString("hey")
	b := []byte(s)
	m := myBytes("xyz")
	fmt.Println(b, string(m), myString(m), len(s))
	b = append(b, " you"...)
	b = append(b, s...)
	n := copy(b, "HEY")
	fmt.Println(string(b), n)
	var r rune = 'é'
	b = append(b, string(r)...)
	fmt.Println(len(b), string(b[len(b)-2:]))
	x := "a" + "b"
	x += "c"
	fmt.Println(x, x == "abc", x > "abb", x[len(x)-1] == 'c', x[:0] == "")
	switch x {
	case "a", "abc":
		fmt.Println("match")
	}
	m2 := map[string]int{}
	m2[string(b[:3])]++
	fmt.Println(m2)
}

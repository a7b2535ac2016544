package main

import "fmt"

func main() {
	for i, r := range "aé世\xff😀" {
		fmt.Println(i, r, string(r))
	}
	s := "héllo"
	fmt.Println(len(s), s[1], s[1:3], []byte(s), []rune(s))
	for i := range s {
		fmt.Print(i, " ")
	}
	fmt.Println()
	b := []byte("abc")
	t := string(b)
	b[0] = 'X'
	fmt.Println(t, string(b), string([]rune{0x4e16, -1, 0x110000}))
	fmt.Printf("%q %+q %x % x\n", "\xff\u00e9", "世", "世", "abc")
}

// Bytes of a constant have no room to spare, so that appending to them never writes what others see.
package main

import "fmt"

const name = "gopher"

type raw []byte

var kept [][]byte

func main() {
	b := []byte("hello, bytes")
	kept = append(kept, b)
	fmt.Println(len(b), cap(b), cap([]byte(name+"s")), cap(raw(name)))
	longer := append(b, '!')
	b[0] = 'J'
	fmt.Println(string(b), string(longer))
	room := append(longer, '?')
	room[1] = 'a'
	fmt.Println(string(longer), string(room))
	kept = append(kept, longer, room)
}

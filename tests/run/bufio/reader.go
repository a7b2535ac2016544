package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	r := bufio.NewReaderSize(strings.NewReader("line one\nline two is longer than the buffer\nü end"), 16)
	fmt.Println(r.Size(), r.Buffered())
	p, err := r.Peek(4)
	fmt.Printf("%q %v %d\n", p, err, r.Buffered())
	_, err = r.Peek(17)
	fmt.Println(err)
	line, isPrefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", line, isPrefix, err)
	_, err = r.ReadSlice('\n')
	fmt.Println(err)
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	c, size, err := r.ReadRune()
	fmt.Println(string(c), size, err, r.UnreadRune(), r.UnreadRune())
	c, size, err = r.ReadRune()
	fmt.Println(string(c), size, err)
	b, err := r.ReadByte()
	fmt.Println(b, err, r.UnreadByte())
	n, err := r.Discard(1)
	fmt.Println(n, err)
	n, err = r.Discard(10)
	fmt.Println(n, err)
	_, err = r.ReadByte()
	fmt.Println(err)
	r.Reset(strings.NewReader("fresh"))
	var out strings.Builder
	k, err := r.WriteTo(&out)
	fmt.Println(k, err, out.String())
	_, err = r.Peek(-1)
	fmt.Println(err)
}

package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var b strings.Builder
	b.WriteString("hello")
	b.WriteByte(' ')
	b.WriteRune('世')
	b.Write([]byte("!\n"))
	fmt.Fprintf(&b, "%d-%s", 5, "x")
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	b.Grow(100)
	fmt.Println(b.Cap() >= 100)
	r := strings.NewReader("some io.Reader text")
	buf := make([]byte, 4)
	for range 2 {
		n, err := r.Read(buf)
		fmt.Println(n, err, string(buf[:n]))
	}
	c, _ := r.ReadByte()
	fmt.Println(string(c), r.Len(), r.Size(), r.UnreadByte())
	r.Seek(-4, io.SeekEnd)
	ch, n, err := r.ReadRune()
	fmt.Println(string(ch), n, err)
	io.Copy(os.Stdout, r)
	fmt.Println()
	_, err = r.ReadByte()
	fmt.Println(err, err == io.EOF)
	all, err := io.ReadAll(io.LimitReader(strings.NewReader("limited"), 3))
	fmt.Println(string(all), err)
	copied := b
	defer func() { fmt.Println(recover()) }()
	copied.WriteString("x")
}

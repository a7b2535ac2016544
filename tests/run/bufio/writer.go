package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"strings"
)

type limited struct{ left int }

func (l *limited) Write(p []byte) (int, error) {
	if len(p) > l.left {
		n := l.left
		l.left = 0
		return n, errors.New("disk full")
	}
	l.left -= len(p)
	return len(p), nil
}

func main() {
	var b bytes.Buffer
	w := bufio.NewWriterSize(&b, 8)
	w.WriteString("abc")
	w.WriteByte('d')
	w.WriteRune('é')
	fmt.Printf("%q %d %d %d\n", b.String(), w.Buffered(), w.Available(), w.Size())
	w.WriteString("0123456789")
	fmt.Printf("%q %d\n", b.String(), w.Buffered())
	w.Flush()
	fmt.Printf("%q\n", b.String())
	n, err := w.ReadFrom(strings.NewReader("from a reader"))
	fmt.Println(n, err, w.Flush(), b.Len())

	w = bufio.NewWriterSize(&limited{10}, 4)
	for i := range 5 {
		n, err := w.WriteString("12345")
		fmt.Println(i, n, err)
	}
	fmt.Println(w.Flush())
	w.Reset(&b)
	fmt.Println(w.Flush())
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(&b))
	s, _ := rw.ReadString('n')
	rw.WriteString("out")
	fmt.Println(s, rw.Flush(), strings.HasSuffix(b.String(), "out"))
}

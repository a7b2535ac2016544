package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

func main() {
	var log bytes.Buffer
	r := io.TeeReader(io.MultiReader(strings.NewReader("one "), strings.NewReader(""), strings.NewReader("two ")), &log)
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v %q\n", all, err, log.String())

	var a, b strings.Builder
	w := io.MultiWriter(&a, &b)
	fmt.Fprintf(w, "%d-%d", 1, 2)
	io.WriteString(w, "!")
	fmt.Println(a.String(), b.String())

	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, _ = io.ReadAll(s)
	fmt.Println(string(all), s.Size())
	fmt.Println(s.Seek(-2, io.SeekEnd))
	all, _ = io.ReadAll(s)
	fmt.Println(string(all))
	buf := make([]byte, 4)
	n, err := s.ReadAt(buf, 3)
	fmt.Println(n, err, string(buf[:n]))
	_, err = s.Seek(-1, io.SeekStart)
	fmt.Println(err)
	_, err = s.Seek(0, 9)
	fmt.Println(err)
	rc := io.NopCloser(strings.NewReader("x"))
	_, isWT := rc.(io.WriterTo)
	fmt.Println(rc.Close(), isWT)
}

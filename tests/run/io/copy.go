package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

func main() {
	var b bytes.Buffer
	n, err := io.Copy(&b, strings.NewReader("hello, world"))
	fmt.Println(n, err, b.String())
	b.Reset()
	n, err = io.CopyN(&b, strings.NewReader("hello, world"), 5)
	fmt.Println(n, err, b.String())
	n, err = io.CopyN(&b, strings.NewReader("hi"), 5)
	fmt.Println(n, err, b.String())
	b.Reset()
	n, err = io.CopyBuffer(struct{ io.Writer }{&b}, struct{ io.Reader }{strings.NewReader("through a small buffer")}, make([]byte, 4))
	fmt.Println(n, err, b.String())
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(&b, &b, []byte{})
	}()
	all, err := io.ReadAll(io.LimitReader(strings.NewReader("0123456789"), 4))
	fmt.Println(string(all), err)
	buf := make([]byte, 4)
	fmt.Println(io.ReadFull(strings.NewReader("abc"), buf))
	fmt.Println(io.ReadFull(strings.NewReader(""), buf))
	fmt.Println(io.ReadFull(strings.NewReader("abcdef"), buf))
	fmt.Println(io.ReadAtLeast(strings.NewReader("abcdef"), buf, 5))
	k, err := io.WriteString(io.Discard, "gone")
	fmt.Println(k, err)
	n, err = io.Copy(io.Discard, strings.NewReader("gone too"))
	fmt.Println(n, err)
	_, err = io.Copy(failing{}, strings.NewReader("x"))
	fmt.Println(err, errors.Is(err, io.ErrShortWrite))
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, nil }

package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

type counter struct{ writes, bytes int }

func (c *counter) Write(p []byte) (int, error) {
	c.writes++
	c.bytes += len(p)
	return len(p), nil
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return len(p) / 2, errors.New("disk full") }

func main() {
	b := []byte("start ")
	b = fmt.Append(b, 1, 2, "x")
	b = fmt.Appendln(b, "line", 3)
	b = fmt.Appendf(b, "%05.1f|%q", 2.5, "s")
	fmt.Printf("%s\n", b)
	fmt.Println(string(fmt.Append(nil, "nil ok", true)))
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "%s-%d;", "a", 1)
	fmt.Fprint(&buf, "b", 2, 3)
	fmt.Println(buf.String(), buf.Len())
	var sb strings.Builder
	n, err := fmt.Fprintln(&sb, "built", 1)
	fmt.Printf("%q %d %v\n", sb.String(), n, err)
	c := &counter{}
	fmt.Fprintln(c, 1, 2, 3, []int{4, 5}, map[string]int{"a": 1})
	fmt.Fprintf(c, "%d %d", 1, 2)
	fmt.Println(*c)
	n, err = fmt.Fprintf(failing{}, "0123456789")
	fmt.Println(n, err)
}

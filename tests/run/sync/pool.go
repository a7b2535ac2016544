package main

import (
	"bytes"
	"fmt"
	"sync"
)

func main() {
	made := 0
	p := sync.Pool{New: func() any { made++; return new(bytes.Buffer) }}
	use := func(s string) string {
		b := p.Get().(*bytes.Buffer)
		defer p.Put(b)
		b.Reset()
		b.WriteString(s)
		return b.String()
	}
	fmt.Println(use("a"), use("b"), use("c"), made)
	var empty sync.Pool
	fmt.Println(empty.Get())
	empty.Put(nil)
	fmt.Println(empty.Get())
	empty.Put(7)
	fmt.Println(empty.Get(), empty.Get())
}

package main

import (
	"fmt"
	"sync"
)

func main() {
	p := sync.Pool{New: func() any { return "new" }}
	fmt.Println(p.Get())
	p.Put("a")
	fmt.Println(p.Get(), p.Get())
	p.Put(nil)
	fmt.Println(p.Get())
	var q sync.Pool
	fmt.Println(q.Get())
	q.Put(1)
	q.Put(2)
	q.Put(3)
	fmt.Println(q.Get(), q.Get(), q.Get(), q.Get())
}

package main

import (
	"fmt"
	"sync"
)

func main() {
	f := sync.OnceFunc(func() { fmt.Println("once") })
	f()
	f()

	calls := 0
	v := sync.OnceValue(func() int { calls++; return 40 + calls })
	fmt.Println(v(), v(), calls)

	vs := sync.OnceValues(func() (string, error) { return "x", fmt.Errorf("call %d", calls) })
	fmt.Println(vs())
	fmt.Println(vs())

	p := sync.OnceFunc(func() { calls++; panic(fmt.Sprint("panic ", calls)) })
	for range 3 {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			p()
		}()
	}
	pv := sync.OnceValue(func() int { panic("no value") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			pv()
		}()
	}
	fmt.Println(calls)
}

package main

import (
	"fmt"

	"example.com/unexported/p"
)

type mine struct{}

func (mine) hidden() string { return "main's hidden" }

type hider interface{ hidden() string }

type both struct {
	p.T
	mine
}

func main() {
	var h hider = mine{}
	fmt.Println(h.hidden(), p.Call(p.T{}))
	_, ok := any(p.T{}).(hider)
	_, ok2 := any(mine{}).(p.Hider)
	b := both{}
	_, ok3 := any(b).(p.Hider)
	fmt.Println(ok, ok2, ok3, b.hidden(), p.Call(b))
}

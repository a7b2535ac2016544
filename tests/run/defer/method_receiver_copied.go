package main

import "fmt"

type t struct{ n int }

func (v t) show()   { fmt.Println("value", v.n) }
func (v *t) pshow() { fmt.Println("pointer", v.n) }

func main() {
	v := t{1}
	defer v.show()
	defer v.pshow()
	v.n = 2
}

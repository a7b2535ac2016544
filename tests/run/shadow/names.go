package main

import "fmt"

var class, function, undefined, NaN, arguments = 1, 2, 3, 4, 5

type Object struct{ constructor, prototype, __proto__ int }

func (o Object) toString() string { return fmt.Sprint(o.constructor) }

func eval(await, yield, let int) (static int) {
	this := await + yield
	static = this + let
	return
}

func new_(delete_, typeof, void, in int) int { return delete_ + typeof + void + in }

func main() {
	var null, true_, export, enum, with, Math, Map, Array = 1, 2, 3, 4, 5, 6, 7, 8
	fmt.Println(class+function+undefined+NaN+arguments, eval(1, 2, 3), new_(1, 2, 3, 4))
	fmt.Println(null, true_, export, enum, with, Math, Map, Array)
	o := Object{1, 2, 3}
	fmt.Println(o, o.toString(), o.__proto__)
	m := map[string]int{"__proto__": 1, "constructor": 2, "hasOwnProperty": 3}
	fmt.Println(len(m), m["__proto__"], m["toString"])
	len := func(s string) int { return 99 }
	fmt.Println(len("x"))
	x := 1
	{
		x := x + 1
		x++
		fmt.Println(x)
	}
	if x := "s"; x != "" {
		x := []int{1}
		fmt.Println(x)
	}
	fmt.Println(x)
	true := false
	fmt.Println(true)
	type int string
	var s int = "a string"
	fmt.Println(s)
	日本 := "unicode"
	fmt.Println(日本)
	const iota = 5
	fmt.Println(iota)
}

package main

type T struct {
	A int `json:"a"`
	B, C string "x"
	_ int
	_ string
}
type U struct {
	A int
	B, C string
	_ int
	_ string
}

var t T = U{} // ERROR "^11: cannot use U\{\} \(value of struct type U\) as T value in variable declaration$"
var u = U(t)

func main() { u = t } // ERROR "^19: cannot use t \(variable of struct type T\) as U value in assignment$"

package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.println("x") // ERROR "^6: undefined: fmt\.println \(but have Println\)$"
	fmt.Foo() // ERROR "^6: undefined: fmt\.Foo$"
	fmt.Println // ERROR "^2: fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not used$"
	x := fmt // ERROR "^7: use of package fmt not in selector$"
	strings.Builder{} // ERROR "^2: strings\.Builder\{\} \(value of struct type strings\.Builder\) is not used$"
	var b strings.builder // ERROR "^16: undefined: strings\.builder \(but have Builder\)$"
	var s fmt.Stringer = strings.Builder{} // ERROR "^23: cannot use strings\.Builder\{\} \(value of struct type strings\.Builder\) as fmt\.Stringer value in variable declaration: strings\.Builder does not implement fmt\.Stringer \(method String has pointer receiver\)$"
	strings = nil // ERROR "^2: use of package strings not in selector$"
	_, _, _ = x, b, s
	_ = strings.Repeat.x // ERROR "^21: strings\.Repeat\.x undefined \(type func\(s string, count int\) string has no field or method x\)$"
	fmt.Println.x() // ERROR "^14: fmt\.Println\.x undefined \(type func\(a \.\.\.any\) \(n int, err error\) has no field or method x\)$"
	_ = &fmt // ERROR "^7: use of package fmt not in selector$"
}

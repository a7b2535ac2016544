package main

import . "strings"

func main() {
	var b Builder
	b.WriteString(ToUpper("x"))
	b.foo() // ERROR "^4: b\.foo undefined \(type strings\.Builder has no field or method foo\)$"
	_ = undefinedInStrings("x") // ERROR "^6: undefined: undefinedInStrings$"
	_ = explode // ERROR "^6: undefined: explode$"
	ToUpper := 1
	_ = ToUpper
}

package main

func main() {
	for i := range 10 { // ERROR "^6: declared and not used: i$"
		i = "s" // ERROR "^7: cannot use \"s\" \(untyped string constant\) as int value in assignment$"
	}
	for i, j := range 10 { // ERROR "^6: declared and not used: i$" "^9: range over 10 \(untyped int constant\) permits only one iteration variable$"
	}
	for range 1.5 { // ERROR "^12: cannot range over 1\.5 \(untyped float constant\)$"
	}
	for i := range "abc" {
		_ = i
	}
	for i, r := range "abc" {
		var b byte = r // ERROR "^16: cannot use r \(variable of type rune\) as byte value in variable declaration$"
		_, _ = i, b
	}
	for k, v := range map[string]bool{} {
		k, v = v, k // ERROR "^10: cannot use v \(variable of type bool\) as string value in assignment$" "^13: cannot use k \(variable of type string\) as bool value in assignment$"
	}
	c := make(chan int)
	for v, w := range c { // ERROR "^6: declared and not used: v$" "^9: range over c \(variable of type chan int\) permits only one iteration variable$"
	}
	for v := range c {
		_ = v + "x" // ERROR "^7: invalid operation: v \+ \"x\" \(mismatched types int and untyped string\)$"
	}
	var x struct{}
	for range x { // ERROR "^12: cannot range over x \(variable of type struct\{\}\)$"
	}
	for range nil { // ERROR "^12: cannot range over nil$"
	}
	var p *[]int
	for range p { // ERROR "^12: cannot range over p \(variable of type \*\[\]int\)$"
	}
	var q *[3]int
	for i, v := range q {
		_, _ = i, v
	}
	var a, b int
	for a, b = range []string{} { // ERROR "^9: cannot use b \(value of type string\) as int value in assignment$"
	}
	for a = range 3.0 { // ERROR "^16: cannot range over 3\.0 \(untyped float constant 3\)$"
	}
	var f float64
	for f = range 10 { // ERROR "^6: cannot use iteration variable of type float64$"
	}
	var u8 uint8
	for u8 = range 256 { // ERROR "^17: cannot use 256 \(untyped int constant\) as uint8 value in range clause \(overflows\)$"
	}
	for _ = range 3 {
	}
	for _, _ := range []int{} { // ERROR "^2: no new variables on left side of :=$"
	}
	const k = 5
	for i := range k {
		_ = i
	}
	for i := range int8(5) {
		var j int = i // ERROR "^15: cannot use i \(variable of type int8\) as int value in variable declaration$"
		_ = j
	}
	_, _, _, _ = a, b, f, u8
	for x, y, z := range []int{} { // ERROR "^12: range clause permits at most two iteration variables$"
		_, _ = x, y
	}
	for a, a, b = range []int{} { // ERROR "^12: range clause permits at most two iteration variables$"
	}
	for x, y, z := range 3 { // ERROR "^9: range over 3 \(untyped int constant\) permits only one iteration variable$"
		_, _ = x, y
	}
	for x, y, z := range f { // ERROR "^23: cannot range over f \(variable of type float64\)$"
	}
}

package main

var a, b = 1 // ERROR "^12: assignment mismatch: 2 variables but 1 value$"
var c, d int = 1, 2, 3 // ERROR "^22: extra init expr 3$"
var e, g = f2()
var h = f0() // ERROR "^9: f0\(\) \(no value\) used as value$"
var i = nil // ERROR "^9: use of untyped nil in variable declaration$"
var j int = "x" // ERROR "^13: cannot use \"x\" \(untyped string constant\) as int value in variable declaration$"
var k, l string = f2() // ERROR "^19: cannot use f2\(\) \(value of type int\) as string value in assignment$"
var m = f2() // ERROR "^9: multiple-value f2\(\) \(value of type \(int, string\)\) in single-value context$"

func f0() {}
func f2() (int, string) { return 1, "" }

func main() {
	var x, y = 1 // ERROR "^13: assignment mismatch: 2 variables but 1 value$"
	var z int = f2() // ERROR "^6: declared and not used: z$" "^14: multiple-value f2\(\) \(value of type \(int, string\)\) in single-value context$"
	var w = nil // ERROR "^10: use of untyped nil in variable declaration$"
	_, _, _ = x, y, w
}

package p

import "fmt"

// The untyped left operand takes the type of the context.
func f(s uint) {
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var m int = 1.0 << s
	var n = 1.0<<s == j
	var u = 1.0 << s // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var u1 = 1.0<<s != 0 // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var u2 = 1<<s != 1.0 // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var v float32 = 1 << s // ERROR "invalid operation: shifted operand 1 \(type float32\) must be integer"
	var w int64 = 1.0 << 33
	var x = make([]byte, 1.0<<s)
	var y float64 = 1 << 3
	var z = x[1<<s]
	fmt.Println(1<<s, 1.0<<s) // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	_ = "abc"[1<<s]
	_, _, _, _, _, _, _, _, _, _, _, _ = i, j, k, m, n, u, u1, u2, v, w, y, z
}

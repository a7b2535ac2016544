package p

import "fmt"

func f() {
	x = 1 // ERROR "undefined: x"
	_ = y // ERROR "undefined: y"
	y := 2
	_ = z.field // ERROR "undefined: z"
	var a undefinedType // ERROR "undefined: undefinedType"
	b := []undefinedType{1, 2} // ERROR "undefined: undefinedType"
	fmt.Println(c, d) // ERROR "undefined: c" "undefined: d"
	undefinedFn(e) // ERROR "undefined: undefinedFn" "undefined: e"
	_ = _ // ERROR "cannot use _ as value or type"
	_ = f._ // ERROR "f\._ undefined \(type func\(\) has no field or method _\)"
	_ = fmt.Nope(g) // ERROR "undefined: fmt\.Nope" "undefined: g"
	for i := range h { // ERROR "undefined: h"
		_ = i
	}
	_ = map[k]v{} // ERROR "undefined: k" "undefined: v"
	_ = struct{ q r }{} // ERROR "undefined: r"
	_ = undefined.Method().Other[i](j) // ERROR "undefined: undefined" "undefined: i" "undefined: j"
	_, _, _ = a, b, y
	goto2(1) // ERROR "undefined: goto2"
	if err != nil { // ERROR "undefined: err"
	}
}

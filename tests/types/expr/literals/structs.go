package p

import "time"

type T struct {
	a, b int
	C    string
}
type E struct {
	T
	d *T
}

var (
	_ = T{1, 2, "x"}
	_ = T{1, 2} // ERROR "too few values in struct literal of type T"
	_ = T{1, 2, "x", 4} // ERROR "too many values in struct literal of type T"
	_ = T{a: 1, C: "x"}
	_ = T{a: 1, 2} // ERROR "mixture of field:value and value elements in struct literal"
	_ = T{1, b: 2, C: ""} // ERROR "mixture of field:value and value elements in struct literal"
	_ = T{a: 1, a: 2} // ERROR "duplicate field name a in struct literal"
	_ = T{A: 1} // ERROR "unknown field A in struct literal of type T, but does have a"
	_ = T{c: ""} // ERROR "unknown field c in struct literal of type T, but does have C"
	_ = T{zzz: 1} // ERROR "unknown field zzz in struct literal of type T"
	_ = T{a: "x"} // ERROR "cannot use .x. \(untyped string constant\) as int value in struct literal"
	_ = T{"a": 1} // ERROR "invalid field name .a. in struct literal"
	_ = T{}
	_ = &T{1, 2, "x"}
	_ = E{T: T{}, d: &T{}}
	_ = E{a: 1} // ERROR "unknown field a in struct literal of type E"
	_ = E{{1, 2, ""}, nil} // ERROR "missing type in composite literal"
	_ = struct{ x int }{1}
	_ = struct{}{1} // ERROR "too many values in struct literal of type struct\{\}"
	_ = time.Time{Foo: 1} // ERROR "unknown field Foo in struct literal of type time\.Time"
	_ = T{a: undefined, b: 1} // ERROR "undefined: undefined"
)

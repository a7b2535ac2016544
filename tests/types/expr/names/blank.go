package p

type _ struct{ _, _ int }

func _() {}
func _() {}

var _ = 1
var _, _ = 1, 2

const _ = 5

type T struct {
	_ int
	a int
	_ string
}

func (T) _() {}
func (_ T) M(_ int, _ string) (_ int, _ error) { return 0, nil }

func f() {
	_ = T{1, 2, "a"}
	_ = T{_: 1} // ERROR "unknown field _ in struct literal of type T"
	_ = T{a: 1}._ // ERROR "T\{…\}\._ undefined \(type T has no field or method _\)"
	_ = _ // ERROR "cannot use _ as value or type"
	_++ // ERROR "cannot use _ as value or type"
	_ += 1 // ERROR "cannot use _ as value or type"
	_, _ = 1, 2
	_ := 1 // ERROR "no new variables on left side of :="
	_, x := 1, 2
	x = _ // ERROR "cannot use _ as value or type"
	_() // ERROR "cannot use _ as value or type"
	_.a = 1 // ERROR "cannot use _ as value or type"
	for _ = range 3 {
	}
	for _ := range 3 { // ERROR "no new variables on left side of :="
	}
	_ = x
	var _ int = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in variable declaration"
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
}

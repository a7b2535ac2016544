package p

type I interface{}
type Fn func()
type Ch chan int
type Ptr *struct{ a int }

var x int

var (
	_ = int{1} // ERROR "invalid composite literal type int"
	_ = *[]int{} // ERROR "invalid operation: cannot indirect \[\]int\{\} \(value of type \[\]int\)"
	_ = Ch{} // ERROR "invalid composite literal type Ch"
	_ = Ptr{1} // ERROR "invalid composite literal type Ptr"
	_ = I{} // ERROR "invalid composite literal type I"
	_ = Fn{} // ERROR "invalid composite literal type Fn"
	_ = x{1} // ERROR "x \(package-level variable\) is not a type"
	_ = undefined{1, x} // ERROR "undefined: undefined"
	_ = string{"a"} // ERROR "invalid composite literal type string"
	_ = map[string]int{"a": int{1}} // ERROR "invalid composite literal type int"
	_ = [2]int{[]int{1}, {2}} // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as int value in array or slice literal" "invalid composite literal element type int"
)

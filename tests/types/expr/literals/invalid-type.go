package p

type I interface{}
type Fn func()

var x int

var (
	_ = int{1}
	_ = *[]int{}
	_ = I{}
	_ = Fn{}
	_ = chan int{} // ERROR "syntax error: unexpected \{ in grouped declaration; possibly missing semicolon or newline or \)"
	_ = x{1}
	_ = undefined{1, x}
	_ = string{"a"}
	_ = (*struct{ a int }){1}
)

package p

var v = 1

func f() int { return 1 }

const (
	a = v // ERROR "v \(variable of type int\) is not constant"
	b = f() // ERROR "f\(\) \(value of type int\) is not constant"
	c = len([]int{1}) // ERROR "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
	d = len([2]int{})
	e = len("abc")
	g = &v // ERROR "&v \(value of type \*int\) is not constant"
	h []int = nil // ERROR "invalid constant type \[\]int"
	i = nil // ERROR "nil is not constant"
	j = [2]int{} // ERROR "\[2\]int\{\} \(value of type \[2\]int\) is not constant"
	k = len([1]int{f()}) // ERROR "len\(\[1\]int\{…\}\) \(value of type int\) is not constant"
)

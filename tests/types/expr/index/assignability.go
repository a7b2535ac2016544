package p

type T struct{ a [3]int }

func arr() [3]int   { return [3]int{} }
func sl() []int     { return nil }
func mp() map[int]T { return nil }
func ptr() *[3]int  { return nil }
func st() T         { return T{} }

const s = "abc"

func f(m map[int]T, ms map[int][]int, ma map[int][3]int, mp2 map[int]*T) {
	arr()[0] = 1 // ERROR "cannot assign to arr\(\)\[0\] \(neither addressable nor a map index expression\)"
	sl()[0] = 1
	mp()[0] = T{}
	ptr()[0] = 1
	st().a[0] = 1 // ERROR "cannot assign to st\(\)\.a\[0\] \(neither addressable nor a map index expression\)"
	m[0].a[0] = 1 // ERROR "cannot assign to m\[0\]\.a\[0\] \(neither addressable nor a map index expression\)"
	ms[0][0] = 1
	ma[0][0] = 1 // ERROR "cannot assign to ma\[0\]\[0\] \(neither addressable nor a map index expression\)"
	mp2[0].a[0] = 1
	s[0] = 'x' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	"abc"[0] = 'x' // ERROR "cannot assign to .abc.\[0\] \(neither addressable nor a map index expression\)"
	[3]int{}[0] = 1 // ERROR "cannot assign to \[3\]int\{\}\[0\] \(neither addressable nor a map index expression\)"
	[]int{1}[0] = 2
	(&[3]int{})[0] = 1
	arr()[0]++ // ERROR "cannot assign to arr\(\)\[0\] \(neither addressable nor a map index expression\)"
	ma[0][0] += 1 // ERROR "cannot assign to ma\[0\]\[0\] \(neither addressable nor a map index expression\)"
	_ = &arr()[0] // ERROR "invalid operation: cannot take address of arr\(\)\[0\] \(value of type int\)"
	_ = &sl()[0]
	_ = arr()[:] // ERROR "cannot slice unaddressable value arr\(\) \(value of type \[3\]int\)"
	_ = ma[0][:] // ERROR "cannot slice unaddressable value ma\[0\] \(map index expression of type \[3\]int\)"
}

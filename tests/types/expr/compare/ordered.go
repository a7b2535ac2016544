package p

type S struct{ x int }
type I interface{}

func f(a, b bool, p, q *int, s, t S, x, y I, c, d complex128, e, g []int, m, n string, h, i chan int) {
	_ = a < b // ERROR "invalid operation: a < b \(operator < not defined on bool\)"
	_ = p < q // ERROR "invalid operation: p < q \(operator < not defined on pointer\)"
	_ = s < t // ERROR "invalid operation: s < t \(operator < not defined on struct\)"
	_ = x < y // ERROR "invalid operation: x < y \(operator < not defined on interface\)"
	_ = c < d // ERROR "invalid operation: c < d \(operator < not defined on complex128\)"
	_ = e < g // ERROR "invalid operation: e < g \(operator < not defined on slice\)"
	_ = m < n
	_ = h <= i // ERROR "invalid operation: h <= i \(operator <= not defined on chan\)"
	_ = nil < nil // ERROR "invalid operation: nil < nil \(operator < not defined on untyped nil\)"
	_ = p > nil // ERROR "invalid operation: p > nil \(operator > not defined on pointer\)"
	_ = m >= "x"
	_ = 1 < 2.5
	_ = 'a' <= 97.5
}

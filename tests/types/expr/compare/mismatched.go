package p

type T int
type I interface{ M() }
type J interface{ N() }
type V struct{}

func (V) M() {}

func f(i int, s string, t T, x I, j J, v V, p *V, c chan int, r <-chan int, d chan<- int) {
	_ = i == s // ERROR "invalid operation: i == s \(mismatched types int and string\)"
	_ = i == t // ERROR "invalid operation: i == t \(mismatched types int and T\)"
	_ = i == 1.0
	_ = i == 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = i == "1" // ERROR "invalid operation: i == .1. \(mismatched types int and untyped string\)"
	_ = s == 'a' // ERROR "invalid operation: s == 'a' \(mismatched types string and untyped rune\)"
	_ = x == v
	_ = v == x
	_ = x == p
	_ = x == i // ERROR "invalid operation: x == i \(mismatched types I and int\)"
	_ = j == v // ERROR "invalid operation: j == v \(mismatched types J and V\)"
	_ = x == j // ERROR "invalid operation: x == j \(mismatched types I and J\)"
	_ = p == v // ERROR "invalid operation: p == v \(mismatched types \*V and V\)"
	_ = c == r
	_ = r == d // ERROR "invalid operation: r == d \(mismatched types <-chan int and chan<- int\)"
	_ = x == nil
	_ = any(1) == 1
	_ = any(1) == i
	_ = i == any(s)
}

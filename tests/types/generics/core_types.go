package main

func Copy[S ~[]E, E any](dst, src S) int { return copy(dst, src) }
func Append[S ~[]E, E any](s S, e ...E) S { return append(s, e...) }
func Del[M ~map[K]V, K comparable, V any](m M, k K) { delete(m, k) }
func Recv[C ~chan T | ~<-chan T, T any](c C) T { return <-c }
func Close[C ~chan T | ~<-chan T, T any](c C) { close(c) } // ERROR "^55: invalid operation: cannot close receive-only channel c \(variable of type C constrained by ~chan T \| ~<-chan T\)$"
func Bytes[T ~string | ~[]byte](x T) []byte { return []byte(x) }
func Sub[T ~string | ~[]byte](x T) T { return x[1:] }
func At[T ~string | ~[]byte](x T) byte { return x[0] }
func SetAt[T ~string | ~[]byte](x T) { x[0] = 1 } // ERROR "^40: cannot assign to x\[0\] \(neither addressable nor a map index expression\)$"
func RangeAll[T ~string | ~[]byte](x T) {
	for range x { // ERROR "^12: cannot range over x \(variable of type T constrained by ~string \| ~\[\]byte\): string and \[\]byte have different underlying types$"
	}
}
func MakeAny[T ~[]int | ~map[int]int]() T { return make(T, 1) } // ERROR "^57: invalid argument: cannot make T: \[\]int and map\[int\]int have different underlying types$"
func Cap[T ~[]int | ~chan int](x T) int   { return cap(x) }
func Cap2[T ~[]int | ~map[int]int](x T) int { return cap(x) } // ERROR "^58: invalid argument: x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\) for built-in cap$"
func Ptr[T any, P interface{ *T }](p P) T { return *p }
func Neg[T ~int | ~uint](x T) T           { return -x }
func Not[T ~bool](x T) T                  { return !x }
func Not2[T ~bool | ~int](x T) T          { return !x } // ERROR "^53: invalid operation: operator ! not defined on x \(variable of type T constrained by ~bool \| ~int\)$"
func Shift[T ~int | ~uint8](x T) T        { return x << 9 }
func Cmp[T ~int | ~string](x T) bool      { return x == "a" } // ERROR "^57: invalid operation: x == \"a\" \(mismatched types T and untyped string\)$"
func Complex[T ~complex64 | ~complex128](x T) { _ = real(x) } // ERROR "^58: x \(variable of type T constrained by ~complex64 \| ~complex128\) not supported as argument to built-in real for go1\.18 \(see go\.dev\/issue\/50937\)$"

func main() {}

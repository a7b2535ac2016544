package p

import (
	"cmp"
	"fmt"
)

type Number interface{ ~int | ~int64 | ~float64 }
type Stringer interface{ String() string }
type Both interface {
	comparable
	Stringer
}
type My int
type S struct{ f []int }
type Ptr struct{}

func (*Ptr) String() string { return "" }

func num[T Number](T)      {}
func exact[T int | string](T) {}
func str[T Stringer](T)    {}
func cmpb[T comparable](T) {}
func both[T Both](T)       {}
func ord[T cmp.Ordered](T) {}

func f(a any, e error, fs fmt.Stringer) {
	num(My(1))
	num(int8(1)) // ERROR "int8 does not satisfy Number \(int8 missing in ~int \| ~int64 \| ~float64\)"
	num("a") // ERROR "string does not satisfy Number \(string missing in ~int \| ~int64 \| ~float64\)"
	exact(My(1)) // ERROR "My does not satisfy int \| string \(possibly missing ~ for int in int \| string\)"
	exact(1)
	str(Ptr{}) // ERROR "in call to str, T \(type Ptr\) does not satisfy Stringer \(method String has pointer receiver\)"
	str(&Ptr{})
	str(1) // ERROR "int does not satisfy Stringer \(missing method String\)"
	str(fs)
	cmpb(S{}) // ERROR "S does not satisfy comparable"
	cmpb([]int{}) // ERROR "\[\]int does not satisfy comparable"
	cmpb(a)
	cmpb(func() {}) // ERROR "func\(\) does not satisfy comparable"
	cmpb([2]any{})
	both(&Ptr{})
	both(fs)
	ord(1)
	ord("a")
	ord(true) // ERROR "bool does not satisfy cmp\.Ordered \(bool missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)"
	ord(1i) // ERROR "complex128 does not satisfy cmp\.Ordered \(complex128 missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)"
	num(a) // ERROR "any does not satisfy Number"
}

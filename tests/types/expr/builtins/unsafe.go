package p

import "unsafe"

type S struct {
	a int8
	b int64
	c struct{ d int32 }
	*E
}
type E struct{ e int }

func (S) M() {}

func f[T any](s S, p unsafe.Pointer, t T, ip *int) {
	var _ [8]int = [unsafe.Sizeof(int(0))]int{}
	var _ [24]int = [unsafe.Sizeof(s)]int{} // ERROR "cannot use \[unsafe\.Sizeof\(s\)\]int\{\} \(value of type \[32\]int\) as \[24\]int value in variable declaration"
	var _ [32]int = [unsafe.Sizeof(s)]int{}
	var _ [8]int = [unsafe.Offsetof(s.b)]int{}
	var _ [16]int = [unsafe.Offsetof(s.c)]int{}
	var _ [8]int = [unsafe.Alignof(s)]int{}
	const _ = unsafe.Sizeof(t) // ERROR "unsafe\.Sizeof\(t\) \(value of type uintptr\) is not constant"
	_ = unsafe.Offsetof(s) // ERROR "invalid argument: s is not a selector expression"
	_ = unsafe.Offsetof(s.M) // ERROR "invalid argument: s\.M is a method value"
	_ = unsafe.Offsetof(s.e) // ERROR "invalid argument: field e is embedded via a pointer in S"
	_ = unsafe.Offsetof(s.zzz) // ERROR "invalid argument: S has no single field zzz"
	_ = (*int)(p)
	_ = unsafe.Pointer(ip)
	_ = unsafe.Pointer(s) // ERROR "cannot convert s \(variable of struct type S\) to type unsafe\.Pointer"
	_ = uintptr(p) + 1
	_ = unsafe.Add(p, 8)
	_ = unsafe.Add(ip, 8) // ERROR "cannot use ip \(variable of type \*int\) as unsafe\.Pointer value in argument to unsafe\.Add"
	_ = unsafe.Slice(ip, 3)[0]
	_ = unsafe.Slice(p, 3) // ERROR "invalid argument: p \(variable of type unsafe\.Pointer\) is not a pointer"
	_ = unsafe.String(unsafe.StringData("a"), 1)
	_ = unsafe.SliceData([]int{})
	_ = unsafe.Nope // ERROR "undefined: unsafe\.Nope"
	var _ int = unsafe.Sizeof(1) // ERROR "cannot use unsafe\.Sizeof\(1\) \(constant 8 of type uintptr\) as int value in variable declaration"
}

package p

type List[T any] []T
type Vec[T any] = List[T]
type IntVec = Vec[int]
type M[V any] = map[string]V
type Same = List[string]

func (l List[T]) First() T { return l[0] }

func f(v IntVec, m M[bool], s Same) {
	var _ int = v.First()
	var _ List[int] = v
	var _ bool = m["a"]
	var _ []string = s
	var _ map[string]bool = m
	_ = Vec[string]{"a"}.First() + "b"
	_ = M[int]{"a": "b"} // ERROR "cannot use .b. \(untyped string constant\) as int value in map literal"
	var _ Vec // ERROR "cannot use generic type Vec\[T any\] without instantiation"
	var _ Vec[int, int] // ERROR "too many type arguments for type Vec: have 2, want 1"
	_ = IntVec{1.5} // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	var _ Same = v // ERROR "cannot use v \(variable of slice type IntVec\) as Same value in variable declaration"
}

package main

type Number interface{ ~int | ~float64 }
type MyInt int

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Strict[T int | string](x T) {}

func main() {
	Sum(1, 2)
	Sum(MyInt(1))
	Sum("x") // ERROR "^5: string does not satisfy Number \(string missing in ~int \| ~float64\)$"
	Sum[string]() // ERROR "^6: string does not satisfy Number \(string missing in ~int \| ~float64\)$"
	Sum[int](1.5) // ERROR "^11: cannot use 1\.5 \(untyped float constant\) as int value in argument to Sum\[int\] \(truncated\)$"
	Sum(1, 2.5)
	Sum() // ERROR "^5: in call to Sum, cannot infer T \(declared at \.\/x\.go:6:10\)$"
	Strict(MyInt(1)) // ERROR "^8: MyInt does not satisfy int \| string \(possibly missing ~ for int in int \| string\)$"
	Strict[bool](true) // ERROR "^9: bool does not satisfy int \| string \(bool missing in int \| string\)$"
	Strict[MyInt](1) // ERROR "^9: MyInt does not satisfy int \| string \(possibly missing ~ for int in int \| string\)$"
	var f = Sum[float64]
	f("x") // ERROR "^4: cannot use \"x\" \(untyped string constant\) as float64 value in argument to f$"
	g := Sum // ERROR "^2: declared and not used: g$" "^7: cannot use generic function Sum without instantiation$"
	_ = Sum[int, int] // ERROR "^15: got 2 type arguments but want 1$"
}

package p

type Int interface{ ~int | ~int64 }
type Bytes interface{ ~string | ~[]byte }
type Mixed interface{ ~int | ~string }

func f[I Int, B Bytes, M Mixed, A any, S ~[]int](i I, b B, m M, a A, s S) {
	_ = int(i)
	_ = float64(i)
	_ = I(5)
	_ = I(1.0)
	_ = I(1.5) // ERROR "cannot convert 1\.5 \(untyped float value\) to type I: cannot convert 1\.5 \(untyped float constant\) to type int \(in I\)"
	_ = I("a") // ERROR "cannot convert .a. \(untyped string value\) to type I: cannot convert .a. \(untyped string constant\) to type int \(in I\)"
	_ = string(b)
	_ = []byte(b)
	_ = B("x")
	_ = M(1)
	_ = M("x") // ERROR "cannot convert .x. \(untyped string value\) to type M: cannot convert .x. \(untyped string constant\) to type int \(in M\)"
	_ = string(m)
	_ = int(m) // ERROR "cannot convert m \(variable of type M constrained by Mixed\) to type int: cannot convert string \(in M\) to type int"
	_ = A(1) // ERROR "cannot convert 1 \(untyped int value\) to type A: A does not contain specific types"
	_ = any(a)
	_ = a.(int) // ERROR "invalid operation: cannot use type assertion on type parameter value a \(variable of type A constrained by any\)"
	_ = any(a).(int)
	_ = []int(s)
	_ = S([]int{1})
	_ = string(i)
	var _ I = 5
	var _ I = int(5) // ERROR "cannot use int\(5\) \(constant 5 of type int\) as I value in variable declaration"
	var _ A = nil // ERROR "cannot use nil as A value in variable declaration"
	var _ A = 1 // ERROR "cannot use 1 \(untyped int constant\) as A value in variable declaration"
	var _ S = nil
	var _ S = []int{}
	var _ []int = s
	const c = I(1) // ERROR "I\(1\) \(value of type I constrained by Int\) is not constant"
}

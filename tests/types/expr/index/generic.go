package p

type Bytes interface{ ~string | ~[]byte }
type Ints interface{ ~[]int | ~[4]int }
type Mixed interface{ ~[]int | ~map[int]int }
type Maps interface{ ~map[string]int }

func f[B Bytes, I Ints, M Mixed, P Maps, A any](b B, i I, m M, p P, a A) {
	var _ byte = b[0]
	var _ int = i[0]
	_ = i[4]
	_ = m[0] // ERROR "cannot index m \(variable of type M constrained by Mixed\)"
	_ = p["a"]
	_ = p[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = a[0] // ERROR "cannot index a \(variable of type A constrained by any\)"
	b[0] = 1 // ERROR "cannot assign to b\[0\] \(neither addressable nor a map index expression\)"
	_ = b[1:]
	_ = i[1:] // ERROR "cannot slice i \(variable of type I constrained by Ints\): \[\]int and \[4\]int have different underlying types"
	_ = a[1:] // ERROR "cannot slice a \(variable of type A constrained by any\): no specific type in A"
	_ = len(b) + len(i) + len(p)
	_ = cap(p) // ERROR "invalid argument: p \(variable of type P constrained by Maps\) for built-in cap"
	_ = len(a) // ERROR "invalid argument: a \(variable of type A constrained by any\) for built-in len"
	for range b { // ERROR "cannot range over b \(variable of type B constrained by Bytes\): string and \[\]byte have different underlying types"
	}
}

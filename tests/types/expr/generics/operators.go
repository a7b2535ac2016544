package p

type Int interface{ ~int | ~uint8 }
type Num interface{ ~int | ~float64 }
type Add interface{ ~int | ~string }
type Mixed interface{ ~int | ~bool }

func f[I Int, N Num, A Add, X Mixed, C comparable, Any any](i, j I, n N, a, b A, x X, c, d C, y, z Any) {
	_ = i + j
	_ = i % j
	_ = i << 1
	_ = i + 1
	_ = i + 300 // ERROR "cannot convert 300 \(untyped int constant\) to type I"
	_ = i + 1.5 // ERROR "cannot convert 1\.5 \(untyped float constant\) to type I"
	_ = i + n // ERROR "invalid operation: i \+ n \(mismatched types I and N\)"
	_ = n % n // ERROR "invalid operation: operator % not defined on n \(variable of type N constrained by Num\)"
	_ = n / 2
	_ = n + 1.5 // ERROR "cannot convert 1\.5 \(untyped float constant\) to type N"
	_ = a + b
	_ = a - b // ERROR "invalid operation: operator - not defined on a \(variable of type A constrained by Add\)"
	_ = a + "x" // ERROR "invalid operation: a \+ .x. \(mismatched types A and untyped string\)"
	_ = a < b
	_ = x + x // ERROR "invalid operation: operator \+ not defined on x \(variable of type X constrained by Mixed\)"
	_ = !x // ERROR "invalid operation: operator ! not defined on x \(variable of type X constrained by Mixed\)"
	_ = c == d
	_ = c < d // ERROR "invalid operation: c < d \(type parameter C cannot use operator <\)"
	_ = y == z // ERROR "invalid operation: y == z \(incomparable types in type set\)"
	_ = y == nil // ERROR "invalid operation: y == nil \(mismatched types Any and untyped nil\)"
	_ = -n
	_ = ^n // ERROR "invalid operation: operator \^ not defined on n \(variable of type N constrained by Num\)"
	_ = i == 1
	_ = i > j
	_ = any(y) == any(z)
	_ = i & 1
}

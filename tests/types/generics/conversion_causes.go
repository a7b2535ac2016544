// The second line of a failed conversion says what could not be assigned, where types without names are involved.
package p

const y float64 = 1.5

var _ = 1 << y // ERROR "^14: invalid operation: invalid shift count y \(constant 1.5 of type float64\)$"

func f[T int | string](x T) *string     { return (*string)(x) } // ERROR "to type \*string: cannot convert int \(in T\) to type \*string\n\tcannot assign int \(in T\) to \*string$"
func g[T string | []byte](x T) int      { return int(x) }       // ERROR "to type int: cannot convert string \(in T\) to type int$"
func h[T int | []byte](x string) T      { return T(x) }         // ERROR "to type T: cannot convert string to type int \(in T\)$"
func i[T []byte | int, S string](x S) T { return T(x) }         // ERROR "to type T: cannot convert string \(in S\) to type int \(in T\)$"
func k[T []int | []string](x []int) T   { return T(x) }         // ERROR "to type T: cannot convert \[\]int to type \[\]string \(in T\)\n\tcannot assign \[\]int to \[\]string \(in T\)$"

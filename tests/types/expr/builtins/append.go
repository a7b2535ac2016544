package p

type S []int
type B []byte

func f(s []int, ns S, b B, str string, arr [3]int, x any, ss [][]int) {
	s = append(s)
	s = append(s, 1, 2)
	s = append(s, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to append"
	s = append(s, ns...)
	s = append(s, s) // ERROR "cannot use s \(variable of type \[\]int\) as int value in argument to append"
	ns = append(ns, s...)
	ns = append(s, 1)
	b = append(b, str...)
	b = append(b, "x"...)
	b = append(b, 'x', 1.0)
	b = append(b, 256) // ERROR "cannot use 256 \(untyped int constant\) as byte value in argument to append \(overflows\)"
	s = append(s, str...) // ERROR "cannot use str \(variable of type string\) as \[\]int value in argument to append"
	_ = append() // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(arr, 1) // ERROR "invalid append: argument must be a slice; have arr \(variable of type \[3\]int\)"
	_ = append(nil, 1) // ERROR "invalid append: argument must be a slice; have untyped nil"
	_ = append(x, 1) // ERROR "invalid append: argument must be a slice; have x \(variable of interface type any\)"
	_ = append(1, 2) // ERROR "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append(str, "x") // ERROR "invalid append: argument must be a slice; have str \(variable of type string\)"
	ss = append(ss, s, nil)
	ss = append(ss, 1) // ERROR "cannot use 1 \(untyped int constant\) as \[\]int value in argument to append"
	_ = append([]int{}, nil) // ERROR "cannot use nil as int value in argument to append"
	_ = append([]any{}, 1, "a", nil)
	_ = append([]byte(nil), []string{}...) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]byte value in argument to append"
}

package p

type B []byte

func f(s []int, t []string, b B, str string, a [3]int, m map[string]int, x any, p *[]int) {
	copy(s, s)
	copy(s, t) // ERROR "invalid copy: arguments s \(variable of type \[\]int\) and t \(variable of type \[\]string\) have different element types int and string"
	copy(b, str)
	copy(b, "abc")
	copy(s, str) // ERROR "invalid copy: arguments s \(variable of type \[\]int\) and str \(variable of type string\) have different element types int and byte"
	copy(a, s) // ERROR "invalid copy: argument must be a slice; have a \(variable of type \[3\]int\)"
	copy(a[:], s)
	copy(str, b) // ERROR "invalid copy: argument must be a slice; have str \(variable of type string\)"
	copy(s) // ERROR "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
	copy(s, nil) // ERROR "invalid copy: argument must be a slice; have untyped nil"
	n := copy(s, a[:])
	delete(m, "a")
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(m) // ERROR "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	delete(s, 1) // ERROR "invalid argument: s \(variable of type \[\]int\) is not a map"
	delete(m, "a", "b") // ERROR "invalid operation: too many arguments for delete\(m, .a., .b.\) \(expected 2, found 3\)"
	v := delete(m, "a") // ERROR "delete\(m, .a.\) \(no value\) used as value"
	clear(m)
	clear(s)
	clear(a) // ERROR "invalid argument: cannot clear a \(variable of type \[3\]int\): argument must be \(or constrained by\) map or slice"
	clear(x) // ERROR "invalid argument: cannot clear x \(variable of interface type any\): argument must be \(or constrained by\) map or slice"
	clear(p) // ERROR "invalid argument: cannot clear p \(variable of type \*\[\]int\): argument must be \(or constrained by\) map or slice"
	clear() // ERROR "invalid operation: not enough arguments for clear\(\) \(expected 1, found 0\)"
	w := clear(m) // ERROR "clear\(m\) \(no value\) used as value"
	_, _, _ = n, v, w
}

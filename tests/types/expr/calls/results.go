package p

func pair() (int, error) { return 0, nil }

func f() {
	var a int = pair() // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	b, c := pair(), 1 // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	d, e, g := pair() // ERROR "assignment mismatch: 3 variables but pair returns 2 values"
	h := pair() // ERROR "assignment mismatch: 1 variable but pair returns 2 values"
	i, j := 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	k, l := 1, 2, 3 // ERROR "assignment mismatch: 2 variables but 3 values"
	var m, n int = pair() // ERROR "cannot use pair\(\) \(value of interface type error\) as int value in assignment"
	var o, p string = pair() // ERROR "cannot use pair\(\) \(value of type int\) as string value in assignment" "cannot use pair\(\) \(value of interface type error\) as string value in assignment"
	a, b = pair()
	_, _ = pair()
	_ = pair() // ERROR "assignment mismatch: 1 variable but pair returns 2 values"
	var q = []int{pair()} // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	_, _, _, _, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, g, h, i, j, k, l, m, n, o
	_, _ = p, q
	if pair() { // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	}
	for range pair() { // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	}
	switch pair() { // ERROR "multiple-value pair\(\) \(value of type \(int, error\)\) in single-value context"
	}
}

package p

func none()        {}
func two() (int, error) { return 0, nil }

func f(m map[string]int) {
	x := none() // ERROR "none\(\) \(no value\) used as value"
	_ = none() // ERROR "none\(\) \(no value\) used as value"
	var y = two() // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	a, b := two()
	c, d, e := two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	g := two() + 1 // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	println(none()) // ERROR "none\(\) \(no value\) used as value"
	println(two())
	if none() { // ERROR "none\(\) \(no value\) used as value"
	}
	_ = []int{none()} // ERROR "none\(\) \(no value\) used as value"
	_ = []int{two()} // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	return
	_, _, _, _, _, _, _, _, _ = x, y, a, b, c, d, e, g, two
	none // ERROR "none \(value of type func\(\)\) is not used"
	none() + 1 // ERROR "none\(\) \(no value\) used as value"
}

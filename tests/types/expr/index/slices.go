package p

func mk() [3]int { return [3]int{} }

func f(s []int, a [3]int, p *[3]int, str string, m map[string]int, i int, pp **[3]int) {
	_ = s[1:2]
	_ = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = s[:2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = s[3:2:5] // ERROR "invalid slice indices: 2 < 3"
	_ = a[:]
	_ = a[1:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = a[:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = p[:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = p[0:3:3]
	_ = mk()[:] // ERROR "cannot slice unaddressable value mk\(\) \(value of type \[3\]int\)"
	_ = str[1:2:3] // ERROR "invalid operation: 3-index slice of string"
	_ = str[1:]
	_ = m[1:2] // ERROR "cannot slice m \(variable of type map\[string\]int\)"
	_ = i[:] // ERROR "cannot slice i \(variable of type int\)"
	_ = pp[:] // ERROR "cannot slice pp \(variable of type \*\*\[3\]int\)"
	_ = s["a":] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = s[1.5:] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = s[-1:] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = (&[3]int{})[:]
	_ = nil[:] // ERROR "cannot slice nil"
	var _ string = str[1:]
	var _ []int = a[:]
	_ = "abc"[2:1] // ERROR "invalid slice indices: 1 < 2"
}

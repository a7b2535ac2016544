package p

type MyInt int

func f(s []int, a [3]int, p *[3]int, str string, m map[string]int, i int, x float64, mi MyInt, u uint8, e any, ps *[]int, ch chan int) {
	_ = s["a"] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = s[1.0]
	_ = s[1.5] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = s[x] // ERROR "invalid argument: index x \(variable of type float64\) must be integer"
	_ = s[mi]
	_ = s[u]
	_ = s[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[nil] // ERROR "cannot convert nil to type int"
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[2]
	_ = p[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = str[x] // ERROR "invalid argument: index x \(variable of type float64\) must be integer"
	_ = m[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = m["a"]
	_ = e[0] // ERROR "cannot index e \(variable of interface type any\)"
	_ = ps[0] // ERROR "cannot index ps \(variable of type \*\[\]int\)"
	_ = ch[0] // ERROR "cannot index ch \(variable of type chan int\)"
	_ = i[0] // ERROR "cannot index i \(variable of type int\)"
	_ = s[1<<63] // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = f[0] // ERROR "cannot index f \(value of type func\(s \[\]int, a \[3\]int, p \*\[3\]int, str string, m map\[string\]int, i int, x float64, mi MyInt, u uint8, e any, ps \*\[\]int, ch chan int\)\)"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = [2]int{}[2] // ERROR "invalid argument: index 2 out of bounds \[0:2\]"
	_ = []int{}['a']
}

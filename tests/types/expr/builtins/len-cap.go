package p

func f(s []int, a [3]int, p *[3]int, m map[int]int, c chan int, str string, i int, x any, pp **[3]int) {
	_ = len(s) + len(a) + len(p) + len(m) + len(c) + len(str)
	_ = cap(s) + cap(a) + cap(p) + cap(c)
	_ = cap(m) // ERROR "invalid argument: m \(variable of type map\[int\]int\) for built-in cap"
	_ = cap(str) // ERROR "invalid argument: str \(variable of type string\) for built-in cap"
	_ = len(i) // ERROR "invalid argument: i \(variable of type int\) for built-in len"
	_ = len(x) // ERROR "invalid argument: x \(variable of interface type any\) for built-in len"
	_ = len(pp) // ERROR "invalid argument: pp \(variable of type \*\*\[3\]int\) for built-in len"
	_ = len(nil) // ERROR "invalid argument: nil for built-in len"
	_ = len(5) // ERROR "invalid argument: 5 \(untyped int constant\) for built-in len"
	_ = len() // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len(s, s) // ERROR "invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)"
	_ = len(f) // ERROR "invalid argument: f \(value of type func\(s \[\]int, a \[3\]int, p \*\[3\]int, m map\[int\]int, c chan int, str string, i int, x any, pp \*\*\[3\]int\)\) for built-in len"
	_ = len("abc" + "d")
	_ = len([]int) // ERROR "\[\]int \(type\) is not an expression"
	const n = len(a)
	const k = len(s) // ERROR "len\(s\) \(value of type int\) is not constant"
	const l = len([3]chan int{<-c: nil}) // ERROR "len\(\[3\]chan int\{…\}\) \(value of type int\) is not constant" "index <-c must be integer constant"
	var _ [n]int = [3]int{}
	var _ int64 = len(s) // ERROR "cannot use len\(s\) \(value of type int\) as int64 value in variable declaration"
}

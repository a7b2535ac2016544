package p

func f(x int, s []int, m map[string]int, c chan int, p *int, fn func() int, t struct{ a int }) {
	x // ERROR "x \(variable of type int\) is not used"
	5 // ERROR "5 \(untyped int constant\) is not used"
	"a" // ERROR ".a. \(untyped string constant\) is not used"
	x + 1 // ERROR "x \+ 1 \(value of type int\) is not used"
	-x // ERROR "-x \(value of type int\) is not used"
	!true // ERROR "!true \(untyped bool constant false\) is not used"
	s[0] // ERROR "s\[0\] \(variable of type int\) is not used"
	m["a"] // ERROR "m\[.a.\] \(map index expression of type int\) is not used"
	t.a // ERROR "t\.a \(variable of type int\) is not used"
	*p // ERROR "\*p \(variable of type int\) is not used"
	&x // ERROR "&x \(value of type \*int\) is not used"
	<-c
	fn()
	fn // ERROR "fn \(variable of type func\(\) int\) is not used"
	(fn())
	int(x) // ERROR "int\(x\) \(value of type int\) is not used"
	[]int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not used"
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	x == 1 // ERROR "x == 1 \(untyped bool value\) is not used"
	any(x).(int) // ERROR "any\(x\)\.\(int\) \(comma, ok expression of type int\) is not used"
	s[1:] // ERROR "s\[1:\] \(value of type \[\]int\) is not used"
	nil // ERROR "nil is not used"
	(<-c)
	fn() + 1 // ERROR "fn\(\) \+ 1 \(value of type int\) is not used"
	int // ERROR "int \(type\) is not an expression"
}

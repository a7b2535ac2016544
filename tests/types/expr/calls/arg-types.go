package p

type T struct{}
type I interface{ M(int) }

func (T) M(string) {}

func one(a int)                {}
func str(s string, p *int)     {}
func vari(a int, b ...string)  {}
func iface(i I)                {}
func fn(f func(int) string)    {}
func anyf(x any)               {}

func f(x float64, i int, t T, e error) {
	one("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to one"
	one(x) // ERROR "cannot use x \(variable of type float64\) as int value in argument to one"
	one(1.0)
	one(1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to one \(truncated\)"
	one(nil) // ERROR "cannot use nil as int value in argument to one"
	str(i, i) // ERROR "cannot use i \(variable of type int\) as string value in argument to str" "cannot use i \(variable of type int\) as \*int value in argument to str"
	str("a", nil)
	str("a", &x) // ERROR "cannot use &x \(value of type \*float64\) as \*int value in argument to str"
	vari(1, 2, "a", 'c') // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari" "cannot use 'c' \(untyped rune constant 99\) as string value in argument to vari"
	iface(t) // ERROR "cannot use t \(variable of struct type T\) as I value in argument to iface: T does not implement I \(wrong type for method M\)"
	iface(nil)
	fn(func(string) string { return "" }) // ERROR "cannot use func\(string\) string \{…\} \(value of type func\(string\) string\) as func\(int\) string value in argument to fn"
	fn(func(int) string { return "" })
	fn(nil)
	anyf(i)
	anyf(nil)
	anyf(undefined) // ERROR "undefined: undefined"
	one(e) // ERROR "cannot use e \(variable of interface type error\) as int value in argument to one"
}

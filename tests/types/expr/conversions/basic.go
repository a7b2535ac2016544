package p

type MyInt int
type Str string
type Fn func()
type S1 struct{ a int }
type S2 struct {
	a int `json:"a"`
}
type P1 *S1

func f(i int, x float64, s string, b bool, sl []int, by []byte, ru []rune, p *S1, m MyInt, s1 S1, an any, c complex128, ch chan int, u uintptr) {
	_ = float64(i) + x
	_ = int(x) + i
	_ = string(i)
	_ = string(x) // ERROR "cannot convert x \(variable of type float64\) to type string"
	_ = string(by) + string(ru)
	_ = string(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type string"
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s) // ERROR "cannot convert s \(variable of type string\) to type \[\]int"
	_ = []byte(i) // ERROR "cannot convert i \(variable of type int\) to type \[\]byte"
	_ = int(s) // ERROR "cannot convert s \(variable of type string\) to type int"
	_ = int(b) // ERROR "cannot convert b \(variable of type bool\) to type int"
	_ = bool(i) // ERROR "cannot convert i \(variable of type int\) to type bool"
	_ = MyInt(i) + m
	_ = Str(s) + "x"
	_ = S2(s1)
	_ = (*S2)(p)
	_ = P1(p)
	_ = (*S2)(P1(p)) // ERROR "cannot convert P1\(p\) \(value of pointer type P1\) to type \*S2"
	_ = int(an) // ERROR "cannot convert an \(variable of interface type any\) to type int: need type assertion"
	_ = any(i)
	_ = error(i) // ERROR "cannot convert i \(variable of type int\) to type error: int does not implement error \(missing method Error\)"
	_ = complex64(c)
	_ = complex128(x) // ERROR "cannot convert x \(variable of type float64\) to type complex128"
	_ = (<-chan int)(ch)
	_ = chan int((<-chan int)(ch)) // ERROR "cannot convert \(<-chan int\)\(ch\) \(value of type <-chan int\) to type chan int"
	_ = [2]int(sl)
	_ = *(*[2]int)(sl)
	_ = [2]string(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type \[2\]string"
	_ = Fn(nil)
	_ = Fn(f) // ERROR "cannot convert f \(value of type func\(i int, x float64, s string, b bool, sl \[\]int, by \[\]byte, ru \[\]rune, p \*S1, m MyInt, s1 S1, an any, c complex128, ch chan int, u uintptr\)\) to type Fn"
	_ = int() // ERROR "missing argument in conversion to int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = (*int)(u) // ERROR "cannot convert u \(variable of type uintptr\) to type \*int"
	_ = int(nil) // ERROR "cannot convert nil to type int"
	_ = interface{ ~int }(i) // ERROR "cannot use interface interface\{~int\} in conversion \(contains specific type constraints or is comparable\)"
}

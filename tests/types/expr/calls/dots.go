package p

func vari(a int, b ...string) {}
func anyv(a ...any)           {}
func one(a []int)             {}
func ret() (int, []string)    { return 0, nil }

func f(s []string, a []any, i []int) {
	vari(1, s...)
	vari(1, "x", s...) // ERROR "too many arguments in call to vari"
	vari(s...) // ERROR "not enough arguments in call to vari"
	vari(1, i...) // ERROR "cannot use i \(variable of type \[\]int\) as \[\]string value in argument to vari"
	anyv(s...) // ERROR "cannot use s \(variable of type \[\]string\) as \[\]any value in argument to anyv"
	anyv(a...)
	anyv(s)
	anyv(nil...)
	one(i...) // ERROR "cannot use \.\.\. in call to non-variadic one"
	vari(ret()...) // ERROR "cannot use \.\.\. with 2-valued ret\(\)"
	_ = len(s...) // ERROR "invalid operation: invalid use of \.\.\. with built-in len"
	_ = []int(i...) // ERROR "invalid use of \.\.\. in conversion to \[\]int"
	println(s...) // ERROR "invalid operation: invalid use of \.\.\. with built-in println"
	_ = append(s, s...)
	_ = append(s, "a", s...) // ERROR "too many arguments in call to append"
}

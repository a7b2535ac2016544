package p

func f1(a int, string) {} // ERROR 22 "syntax error: missing parameter type"
func f2(int, b string) {}
func f3(a, b) {}
func f4(a, b int, c) {} // ERROR 20 "syntax error: missing parameter type"
func f5(a ...int, b int) {} // ERROR 11 "can only use \.\.\. with final parameter"
func f6(...int, ...string) {} // ERROR 9 "can only use \.\.\. with final parameter"
func f7() (a ...int) { return } // ERROR 14 "invalid use of \.\.\."
func f8(a ...) {} // ERROR 14 "syntax error: \.\.\. is missing type"
func f9(a int b int) {} // ERROR 15 "syntax error: unexpected name b in parameter list; possibly missing comma or \)"
func f10(a int,
// ERROR+1 10 "syntax error: unexpected newline in parameter list; possibly missing comma or \)"
	b string
) {}
func f11[P any, Q](p P) {} // ERROR 18 "syntax error: missing type constraint"
func f12[P, Q]() {} // ERROR 14 "syntax error: missing type constraint"
func f13[int any, []int]() {} // ERROR 19 "syntax error: missing type parameter name"
func f14(a.b, c *d) {} // ERROR 10 "syntax error: missing parameter name"
func f15(a []int, b [3]int, c [n]T, d T[int], e p.T[int]) {}
func f16(map[string]int, func(int) string, chan<- int) {}
func f17(, a int) {} // ERROR 10 "syntax error: unexpected comma, expected \)"
func f18(a int,,b int) {} // ERROR 16 "syntax error: unexpected comma, expected \)"
var g1 = func[T any](x T) {} // ERROR 14 "syntax error: function type must have no type parameters"
var g2 func[T any](x T) // ERROR 12 "syntax error: function type must have no type parameters"

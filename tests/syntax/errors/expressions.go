package p

var a1 = 
var a2 = 1 + // ERROR 1 "syntax error: unexpected keyword var, expected expression"
var a3 = (1
var a4 = f(1 2) // ERROR 15 "syntax error: unexpected \) after top level declaration"
var a5 = f(1,
// ERROR+1 3 "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	2
)
// ERROR+1 13 "syntax error: unexpected newline, expected comma, : or \]"
var a6 = x[1
var a7 = x[:1:] // ERROR 12 "middle index required in 3-index slice" 14 "syntax error: unexpected :, expected \]"
var a8 = x[::1] // ERROR 13 "middle index required in 3-index slice"
var a9 = x[1:2:3]
var b1 = x[1:]
var b2 = x.
var b3 = x.1 // ERROR 1 "syntax error: unexpected keyword var, expected name or \("
var b4 = x.(type)
var b5 = x.(
var b6 = T{1, 2 // ERROR 1 "syntax error: unexpected keyword var, expected type"
var b7 = T{
	1,
// ERROR+1 3 "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	2
}
var b8 = (T){1} // ERROR 13 "syntax error: cannot parenthesize type in composite literal"
var b9 = []int{1: 2, 3}
var c1 = a ? b : c // ERROR 12 "invalid character U\+003F '\?'" 14 "syntax error: unexpected name b after top level declaration"
var c2 = a++ // ERROR 11 "syntax error: unexpected \+\+ after top level declaration"
var c3 = !a && b || c
var c4 = func() { return }()
var c5 = func(x int) int { return x }
var c6 = [...]int{1, 2}
var c7 = map[string][]T{"a": {{1}, {2}}}
var c8 = f(xs...)
var c9 = f(xs..., 1) // ERROR 19 "syntax error: unexpected literal 1, expected \)"
var d1 = &T{}
var d2 = *p.q
var d3 = a <- b // ERROR 12 "syntax error: unexpected <- after top level declaration"
var d4 = if x { 1 } // ERROR 10 "syntax error: unexpected keyword if, expected expression"
var d5 = a.b.c().d[1](2)
var d6 = not a // ERROR 14 "syntax error: unexpected name a after top level declaration"
var d7 = a == b == c
var d8 = a =! b // ERROR 12 "syntax error: unexpected = after top level declaration"
var d9 = 'x' "y" // ERROR 14 "syntax error: unexpected literal \"y\" after top level declaration"

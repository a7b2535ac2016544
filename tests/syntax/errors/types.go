package p

var a1 chan
var a2 chan<- <-chan int // ERROR 1 "syntax error: missing channel element type"
var a3 <-chan<- int // ERROR 17 "syntax error: unexpected name int, expected keyword chan"
// ERROR+1 18 "syntax error: unexpected newline, expected \]"
var a4 map[string
var a5 map[]int // ERROR 1 "syntax error: unexpected keyword var, expected type"
// ERROR+1 10 "syntax error: unexpected newline, expected type"
var a6 []
var a7 *
var a8 [1 int // ERROR 1 "syntax error: unexpected keyword var, expected type"
// ERROR+1 16 "syntax error: unexpected newline in parameter list; possibly missing comma or \)"
var a9 func(int
var b1 = <-chan int(nil)
var b2 = <-chan<- chan int(nil)
var b3 = <-chan<- int(nil)
var b4 = <-<-chan int(nil)

type S1 struct {
	a, b int "tag"
	T
	*T
	p.T `tag`
	*p.T
	G[int]
	p.G[int, string]
	c []int
	d [2]int
	_ int
}
type S2 struct { (T) } // ERROR 18 "syntax error: cannot parenthesize embedded type"
type S3 struct { *(T) } // ERROR 19 "syntax error: cannot parenthesize embedded type"
type S4 struct { (*T) } // ERROR 18 "syntax error: cannot parenthesize embedded type"
// ERROR+1 24 "syntax error: unexpected name b in struct type; possibly missing semicolon or newline or \}"
type S5 struct { a int b int }
type S6 struct { 1 int } // ERROR 18 "syntax error: unexpected literal 1, expected field name or embedded type"
type S7 struct { a, b } // ERROR 23 "syntax error: unexpected \}, expected type"
// ERROR+1 24 "syntax error: unexpected = in struct type; possibly missing semicolon or newline or \}"
type S8 struct { a int = 1 }
// ERROR+1 23 "syntax error: unexpected comma in struct type; possibly missing semicolon or newline or \}"
type S9 struct { a int, b int }
type F1 func(a int) (b int, err error)
type F2 func[T any](T) // ERROR 13 "syntax error: function type must have no type parameters"
type F3 func() func() func()
type E1 enum

package p

type A1 [N]int
type A2 [N * 2]int
type A3 [N * P,]int
type A4 [P *C,] int
type A5 [P *[]int] int
type A6 [P *C|D,] int
type A7 [P interface{ *C }] int
type A8 [P (C),] int
type A9 [P ([]int)] int
type A10 [P ~int | ~string] int
type A11 [P, Q any] struct { x P; y Q }
type A12 [P []E, E any] int
type A13[P any] = []P
type A14 []int
type A15 [...]int
type A16 [2, 3]int // ERROR 12 "syntax error: unexpected comma; expected \]"
type A17 [P] int
type A18 [P *C] int
type A19 [P *struct{}|D] int
type A20[] int
type A21 [P any,,] int // ERROR 17 "syntax error: unexpected comma, expected \]"
type A22 [~int] int
type A23 [P.Q] int
type A24 [len(x)]int
type A25 [P C|D] int

type I1 interface {
	~int | ~string
	m()
	error
	p.T
	G[int]
	G[int, string] | int
	*int
	[]byte | map[string]int
}
type I2 interface { m[T any]() } // ERROR 22 "interface method must have no type parameters"
type I3 interface { m[]() } // ERROR 23 "empty type parameter list"
type I4 interface { m[] } // ERROR 23 "empty type argument list"
type I5 interface { m() int; n() (int, error) }
type I6 interface { ~ } // ERROR 23 "syntax error: unexpected \}, expected type"
type I7 interface { int | } // ERROR 27 "syntax error: unexpected \}, expected ~ term or type"
// ERROR+1 22 "syntax error: unexpected comma in interface type; possibly missing semicolon or newline or \}"
type I8 interface { a, b() }

func g1[S ~[]E, E any](s S) {}
func g2(x G[int], y p.G[int, string]) {}
func g3(x G[]) {} // ERROR 13 "syntax error: unexpected \], expected type argument list"

var h1 = f[int](1)
var h2 = f[int, string](1)
var h3 = G[int]{1}
var h4 = G[int, string,]{}
var h5 = f[[]int]
var h6 = a[] // ERROR 12 "syntax error: unexpected \], expected operand"
var h7 = m[x].f

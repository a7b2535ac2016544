package p

type T int
type U = int
type F func(int)
type S struct{ a int }
type S2 struct{ a int }
type Sl []int
type C chan int
type RC <-chan int

func f(t T, i int, u U, s S, s2 S2, sl Sl, c C, bc chan int, rc <-chan int, nrc RC, fn func(int), anon struct{ a int }) {
	i = u
	t = i // ERROR "cannot use i \(variable of type int\) as T value in assignment"
	i = t // ERROR "cannot use t \(variable of int type T\) as int value in assignment"
	var _ F = fn
	fn = F(fn)
	s = s2 // ERROR "cannot use s2 \(variable of struct type S2\) as S value in assignment"
	s = anon
	anon = s2
	sl = []int{}
	var _ []int = sl
	rc = bc
	bc = rc // ERROR "cannot use rc \(variable of type <-chan int\) as chan int value in assignment"
	nrc = bc
	rc = c
	nrc = c // ERROR "cannot use c \(variable of chan type C\) as RC value in assignment"
	c = bc
	var _ [2]int = [3]int{} // ERROR "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[2\]int value in variable declaration"
	var _ map[string]int = map[string]int64{} // ERROR "cannot use map\[string\]int64\{\} \(value of type map\[string\]int64\) as map\[string\]int value in variable declaration"
	var _ *int = &t // ERROR "cannot use &t \(value of type \*T\) as \*int value in variable declaration"
	_ = struct {
		a int `tag`
	}(s)
	var _ struct {
		a int `tag`
	} = anon // ERROR "cannot use anon \(variable of type struct\{a int\}\) as struct\{a int .tag.\} value in variable declaration"
}

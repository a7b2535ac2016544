package p

func same[T any](a, b T)                     {}
func mapf[A, B any](s []A, f func(A) B) []B  { return nil }
func keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }
func ptr[T any](p *T)                        {}
func ch[T any](c chan T)                     {}
func vari[T any](x ...T) T                   { var z T; return z }
func num[T ~int | ~float64](x T) T           { return x }

type M map[string]int
type F float64

func id[T any](x T) T { return x }

func f(i int, s string, m M, is []int) {
	same(1, 2)
	same(1, 2.5)
	same(1, "a") // ERROR "in call to same, mismatched types untyped int and untyped string \(cannot infer T\)"
	same(i, 2.5) // ERROR "cannot use 2\.5 \(untyped float constant\) as int value in argument to same \(truncated\)"
	same(i, s) // ERROR "in call to same, type string of s does not match inferred type int for T"
	same[any](i, s)
	var _ []string = mapf(is, func(i int) string { return "" })
	_ = mapf(is, func(s string) string { return "" }) // ERROR "in call to mapf, type func\(s string\) string of func\(s string\) string \{…\} does not match inferred type func\(int\) B for func\(A\) B"
	_ = mapf(is, nil) // ERROR "in call to mapf, cannot infer B \(declared at \./x\.go:4:14\)"
	var _ []float64 = mapf[int, float64](is, nil)
	var _ []string = keys(m)
	_ = keys(is) // ERROR "in call to keys, M \(type \[\]int\) does not satisfy ~map\[K\]V"
	ptr(i) // ERROR "in call to ptr, type int of i does not match \*T \(cannot infer T\)"
	ptr(&i)
	ch(make(<-chan int)) // ERROR "cannot use make\(<-chan int\) \(value of type <-chan int\) as chan int value in argument to ch"
	_ = vari() // ERROR "in call to vari, cannot infer T \(declared at \./x\.go:8:11\)"
	_ = vari(1, 2.0, 'a')
	_ = vari(is...)
	_ = num("a") // ERROR "string does not satisfy ~int \| ~float64 \(string missing in ~int \| ~float64\)"
	_ = num(F(1))
	_ = num(1)
	_ = mapf(is, id)
	_ = mapf(is, num)
	same(id, id[int])
	same(id, id) // ERROR "in call to same, cannot infer T \(declared at \./x\.go:3:11\)"
}

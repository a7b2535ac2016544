package main

import "fmt"

type p struct {
	x int
	s string
}
type e struct{}

func main() {
	fmt.Println(p{1, "a"} == p{1, "a"}, p{1, "a"} != p{1, "b"})
	var a, b any = p{1, "a"}, p{1, "a"}
	fmt.Println(a == b, a == any(1), any(nil) == nil)
	var err error
	var pe *p
	var i any = pe
	fmt.Println(err == nil, i == nil, pe == nil, i == (*p)(nil))
	fmt.Println(any(int32(1)) == any(int64(1)), any(1) == any(1))
	x, y := &p{1, "a"}, &p{1, "a"}
	fmt.Println(x == y, *x == *y, x == x)
	fmt.Println(e{} == e{}, [0]int{} == [0]int{})
	fmt.Println("abc" < "abd", "a" < "B", "Z" < "a", "" < "a")
	z := 0.0
	nan := z / z
	fmt.Println(nan == nan, nan != nan, any(nan) == any(nan), z == -z)
}

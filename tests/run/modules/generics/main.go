package main

import (
	"fmt"

	"example.com/generics/ds"
	. "example.com/generics/shapes"
	sh "example.com/generics/shapes"
)

type local struct{ sh.Square }

func main() {
	s := ds.New[string]()
	s.Add("b").Add("a").Add("b")
	fmt.Println(s.Len(), s.Has("a"), ds.Sorted(s))
	fmt.Printf("%T %T\n", s, ds.Pair[Square, local]{})
	var x Shape = local{Square{Side: 3}}
	fmt.Println(x.Area(), Total(x, Square{2}))
	fmt.Printf("%v %+v %T\n", x, x, x)
}

package main

import (
	"errors"
	"fmt"
)

type Boom struct{ v any }

func (b Boom) String() string { panic(b.v) }

type NilRecv struct{ name string }

func (n *NilRecv) String() string { return n.name }

type BadErr struct{}

func (BadErr) Error() string { var p *int; return fmt.Sprint(*p) }

type BadFmt struct{}

func (BadFmt) Format(f fmt.State, verb rune) { f.Write([]byte("so far")); panic("format") }

type BadGo struct{}

func (BadGo) GoString() string { panic(errors.New("gostring")) }

type Deep struct{ inner fmt.Stringer }

func (d Deep) String() string { return "deep " + d.inner.String() }

func main() {
	fmt.Println(Boom{"text"})
	fmt.Println(Boom{errors.New("err")})
	fmt.Println(Boom{42}, "after")
	fmt.Printf("%s|%v|%5d|%q\n", Boom{1.5}, Boom{[]int{1}}, Boom{2}, Boom{true})
	var n *NilRecv
	fmt.Println(n, []any{n}, struct{ N *NilRecv }{n})
	fmt.Printf("%s %v %q\n", n, n, n)
	fmt.Println(BadErr{})
	fmt.Println(BadFmt{}, "x")
	fmt.Printf("%#v\n", BadGo{})
	fmt.Println(Deep{Boom{"inner"}})
	fmt.Println([]Boom{{1}, {2}})
	fmt.Println(Boom{Boom{3}.v})
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(Boom{Boom{"nested"}})
	}()
}

package main

import "fmt"

type Secret string

func (s Secret) String() string { return "***" }

type hidden struct {
	Shown Secret
	kept  Secret
}

type Open struct {
	A Secret
	b Secret
	hidden
	H hidden
	p *hidden
	L []Secret
	l []Secret
	M map[Secret]Secret
	I any
	i any
	e error
}

func main() {
	o := Open{A: "a", b: "b", hidden: hidden{"s", "k"}, H: hidden{"s2", "k2"}, L: []Secret{"l1"}, l: []Secret{"l2"}, M: map[Secret]Secret{"mk": "mv"}, I: Secret("i1"), i: Secret("i2")}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%v %v\n", []hidden{{"x", "y"}}, map[string]hidden{"k": {"x", "y"}})
	fmt.Printf("%s %d\n", hidden{"x", "y"}, hidden{"x", "y"})
	fmt.Printf("%v %+v\n", struct{ a, B Secret }{"x", "y"}, &struct{ a, B Secret }{"x", "y"})
	fmt.Printf("%#v\n", hidden{"x", "y"})
	fmt.Println(any(o.b), o.hidden.kept, o.l)
}

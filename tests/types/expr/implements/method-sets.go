package p

import "fmt"

type V struct{}
type P struct{}
type EV struct{ V }
type EP struct{ P }
type EPP struct{ *P }
type EI struct{ fmt.Stringer }
type Amb struct {
	V
	EI
}
type Deep struct{ EPP }

func (V) String() string  { return "" }
func (*P) String() string { return "" }

var (
	_ fmt.Stringer = V{}
	_ fmt.Stringer = &V{}
	_ fmt.Stringer = P{} // ERROR "cannot use P\{\} \(value of struct type P\) as fmt\.Stringer value in variable declaration: P does not implement fmt\.Stringer \(method String has pointer receiver\)"
	_ fmt.Stringer = &P{}
	_ fmt.Stringer = EV{}
	_ fmt.Stringer = EP{} // ERROR "cannot use EP\{\} \(value of struct type EP\) as fmt\.Stringer value in variable declaration: EP does not implement fmt\.Stringer \(method String has pointer receiver\)"
	_ fmt.Stringer = &EP{}
	_ fmt.Stringer = EPP{}
	_ fmt.Stringer = EI{}
	_ fmt.Stringer = Amb{}
	_ fmt.Stringer = Deep{}
	_ fmt.Stringer = struct{ P }{} // ERROR "cannot use struct\{P\}\{\} \(value of type struct\{P\}\) as fmt\.Stringer value in variable declaration: struct\{P\} does not implement fmt\.Stringer \(method String has pointer receiver\)"
	_ fmt.Stringer = struct{ *P }{}
	_ fmt.Stringer = []V{}[0]
	_ fmt.Stringer = map[int]P{}[0] // ERROR "cannot use map\[int\]P\{\}\[0\] \(map index expression of struct type P\) as fmt\.Stringer value in variable declaration: P does not implement fmt\.Stringer \(method String has pointer receiver\)"
	_ fmt.Stringer = func() P { return P{} }() // ERROR "cannot use func\(\) P \{…\}\(\) \(value of struct type P\) as fmt\.Stringer value in variable declaration: P does not implement fmt\.Stringer \(method String has pointer receiver\)"
	_ fmt.Stringer = new(fmt.Stringer) // ERROR "cannot use new\(fmt\.Stringer\) \(value of type \*fmt\.Stringer\) as fmt\.Stringer value in variable declaration: \*fmt\.Stringer does not implement fmt\.Stringer \(type \*fmt\.Stringer is pointer to interface, not interface\)"
)

func f(p P, ps []P) {
	_ = p.String()
	_ = ps[0].String()
	_ = P{}.String() // ERROR "cannot call pointer method String on P"
	var s fmt.Stringer = p // ERROR "cannot use p \(variable of struct type P\) as fmt\.Stringer value in variable declaration: P does not implement fmt\.Stringer \(method String has pointer receiver\)"
	s = &p
	s = ps[0] // ERROR "cannot use ps\[0\] \(variable of struct type P\) as fmt\.Stringer value in assignment: P does not implement fmt\.Stringer \(method String has pointer receiver\)"
	s = &ps[0]
	_ = s
}

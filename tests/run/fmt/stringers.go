package main

import (
	"errors"
	"fmt"
)

type Level int

func (l Level) String() string { return [...]string{"low", "mid", "high"}[l] }

type Ptr struct{ n int }

func (p *Ptr) String() string { return fmt.Sprintf("Ptr(%d)", p.n) }

type Both struct{}

func (Both) Error() string  { return "as error" }
func (Both) String() string { return "as string" }

type Loud string

func (l Loud) GoString() string { return "Loud!" + string(l) }

type Wrapper struct {
	Level
	inner Level
	Other Level
}

func main() {
	fmt.Println(Level(0), Level(2), []Level{1, 2}, map[Level]Level{2: 1, 0: 2})
	fmt.Printf("%v %s %q %x %d %#v %+v %6s| %T\n", Level(1), Level(1), Level(1), Level(1), Level(1), Level(1), Level(1), Level(1), Level(1))
	p := &Ptr{3}
	fmt.Println(p, *p, []*Ptr{p}[0], struct{ P *Ptr }{nil})
	fmt.Println((*Ptr)(nil) == nil, Both{}, &Both{})
	fmt.Printf("%v %s %d\n", Both{}, Both{}, Both{})
	fmt.Printf("%v %#v %s\n", Loud("x"), Loud("x"), Loud("x"))
	fmt.Printf("%#v %#v\n", []Loud{"a"}, struct{ L Loud }{"b"})
	fmt.Printf("%v %+v\n", Wrapper{1, 2, 0}, Wrapper{1, 2, 0})
	fmt.Printf("%+v\n", struct {
		Wrapper
		L Level
	}{Wrapper{1, 2, 0}, 1})
	fmt.Println(errors.New("plain"), []error{errors.New("in slice"), nil})
	fmt.Printf("%v %s %q %x\n", errors.New("e"), errors.New("e"), errors.New("e"), errors.New("e"))
	var e error = Both{}
	var s fmt.Stringer = Level(2)
	fmt.Println(e, s, []any{e, s})
}

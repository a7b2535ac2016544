package p

import (
	"bytes"
	"fmt"
	"strings"
)

type T struct {
	Foo int
	bar int
}

func (T) Method() {}
func (T) other()  {}

func f(t T, p *T, pp **T, b bytes.Buffer, i int, e error, fn func(), an any) {
	_ = t.foo // ERROR "t\.foo undefined \(type T has no field or method foo, but does have field Foo\)"
	_ = t.Bar // ERROR "t\.Bar undefined \(type T has no field or method Bar, but does have field bar\)"
	_ = t.baz // ERROR "t\.baz undefined \(type T has no field or method baz\)"
	_ = t.method // ERROR "t\.method undefined \(type T has no field or method method, but does have method Method\)"
	_ = t.Other // ERROR "t\.Other undefined \(type T has no field or method Other, but does have method other\)"
	_ = p.FOO // ERROR "p\.FOO undefined \(type \*T has no field or method FOO, but does have field Foo\)"
	_ = pp.Foo // ERROR "pp\.Foo undefined \(type \*\*T has no field or method Foo\)"
	_ = b.buf // ERROR "b\.buf undefined \(cannot refer to unexported field buf\)"
	_ = b.Buf // ERROR "b\.Buf undefined \(type bytes\.Buffer has no field or method Buf, but does have unexported field buf\)"
	_ = b.write // ERROR "b\.write undefined \(type bytes\.Buffer has no field or method write, but does have method Write\)"
	_ = b.nothing // ERROR "b\.nothing undefined \(type bytes\.Buffer has no field or method nothing\)"
	_ = i.x // ERROR "i\.x undefined \(type int has no field or method x\)"
	_ = e.Msg // ERROR "e\.Msg undefined \(type error has no field or method Msg\)"
	_ = e.error // ERROR "e\.error undefined \(type error has no field or method error, but does have method Error\)"
	_ = fn.x // ERROR "fn\.x undefined \(type func\(\) has no field or method x\)"
	_ = an.x // ERROR "an\.x undefined \(type any has no field or method x\)"
	_ = fmt.Printn // ERROR "undefined: fmt\.Printn"
	_ = fmt.println // ERROR "undefined: fmt\.println \(but have Println\)"
	_ = strings.builder // ERROR "undefined: strings\.builder \(but have Builder\)"
	_ = fmt.Foo.Bar // ERROR "undefined: fmt\.Foo"
	_ = fmt // ERROR "use of package fmt not in selector"
	_ = t._ // ERROR "t\._ undefined \(type T has no field or method _\)"
}

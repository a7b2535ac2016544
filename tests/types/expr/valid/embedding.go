package p

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

type Animal interface {
	Name() string
	fmt.Stringer
}

type Base struct {
	name string
	*Meta
}

type Meta struct{ Tags []string }

func (m *Meta) Tag(t string) { m.Tags = append(m.Tags, t) }
func (b Base) Name() string  { return b.name }
func (b *Base) SetName(s string) {
	b.name = s
}

type Dog struct {
	Base
	Owner *Dog
}

func (d Dog) String() string { return d.Name() + strings.Join(d.Tags, ",") }

var _ Animal = Dog{}
var _ Animal = (*Dog)(nil)
var _ Animal = struct{ Dog }{}

type reverse struct{ sort.Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

type logged struct {
	io.Writer
	strings.Builder
	n int
}

func use(d Dog, w io.Writer) {
	d.SetName("x")
	d.Tag("y")
	d.Owner.Owner.Base.name = d.name
	sort.Sort(reverse{sort.StringSlice{"a"}})
	l := &logged{Writer: w}
	l.Builder.WriteString("x")
	_, _ = l.Writer.Write(nil)
	_ = l.Len() + l.n
	f := (*Dog).SetName
	f(&d, "z")
	g := Animal.Name
	_ = g(d)
	h := d.Tag
	h("w")
}

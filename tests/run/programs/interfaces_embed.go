package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

type Animal interface {
	Name() string
	Sound() string
}
type Base struct{ name string }

func (b Base) Name() string     { return b.name }
func (b *Base) Rename(n string) { b.name = n }
func (b Base) Sound() string    { return "..." }

type Dog struct {
	Base
	tricks []string
}

func (d Dog) Sound() string { return "woof" }

type Puppy struct {
	*Dog
	age int
}

func (p Puppy) Sound() string { return strings.ToUpper(p.Dog.Sound()) + "?" }

type Loud struct{ Animal }

func (l Loud) Sound() string { return l.Animal.Sound() + "!" }

type Logger struct {
	prefix string
	out    io.Writer
}

func (l *Logger) Logf(f string, a ...any) { fmt.Fprintf(l.out, l.prefix+f+"\n", a...) }

type Service struct {
	*Logger
	Name string
}
type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write([]byte(strings.ToUpper(string(p)))) }

type countW struct{ n int }

func (c *countW) Write(p []byte) (int, error) { c.n += len(p); return len(p), nil }

type rot struct{ io.Reader }

func (r rot) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return n, err
}

type Option func(*Server) error
type Server struct {
	host string
	port int
	tls  bool
}

func WithPort(p int) Option {
	return func(s *Server) error {
		if p <= 0 || p > 65535 {
			return fmt.Errorf("bad port %d", p)
		}
		s.port = p
		return nil
	}
}
func NewServer(h string, opts ...Option) (*Server, error) {
	s := &Server{host: h, port: 80}
	for _, o := range append(opts, func(s *Server) error { s.tls = true; return nil }) {
		if err := o(s); err != nil {
			return nil, err
		}
	}
	return s, nil
}

type byLen []Animal

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i].Name()) < len(b[j].Name()) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type A struct{ X int }
type B struct{ X, Y int }
type C struct {
	A
	B
	Z int
}

func main() {
	d := &Dog{Base{"rex"}, nil}
	p := Puppy{d, 1}
	zoo := []Animal{d, *d, p, Loud{p}, Loud{Base{"x"}}, &p}
	d.Rename("rexx")
	for _, a := range zoo {
		_, isDog := a.(*Dog)
		r, canRename := a.(interface{ Rename(string) })
		if canRename {
			r.Rename(a.Name() + "+")
		}
		fmt.Printf("%T %s %s %t %t\n", a, a.Name(), a.Sound(), isDog, canRename)
	}
	sort.Sort(byLen(zoo))
	for _, a := range zoo {
		fmt.Print(a.Name(), " ")
	}
	fmt.Println(p.Name(), p.Base.name, d.name)
	var sb strings.Builder
	cw := &countW{}
	svc := Service{&Logger{"[svc] ", io.MultiWriter(upper{&sb}, cw)}, "main"}
	svc.Logf("hello %s %d", svc.Name, 7)
	log := svc.Logf
	svc.Logger = &Logger{"other", &sb}
	log("bound %v", []string{"x"})
	svc.Logf("%d%%", 5)
	fmt.Print(sb.String(), cw.n, "\n")
	out, err := io.ReadAll(rot{strings.NewReader("Uryyb, Jbeyq!")})
	fmt.Println(string(out), err)
	s, err := NewServer("h", WithPort(8080))
	fmt.Printf("%+v %v\n", *s, err)
	s, err = NewServer("h", WithPort(-1))
	fmt.Println(s, err, s == nil)
	c := C{A{1}, B{2, 3}, 4}
	fmt.Println(c.A.X, c.B.X, c.Y, c)
	fn, fp, fi, mv := Dog.Sound, (*Dog).Sound, Animal.Name, d.Name
	d.Rename("new")
	fmt.Println(fn(*d), fp(d), fi(d), mv(), d.Name())
	fmt.Printf("%T %T %T %T\n", fn, fp, fi, mv)
	var a Animal
	var np *Dog
	fmt.Println(a == nil, np == nil)
	a = np
	fmt.Println(a == nil, a == (*Dog)(nil))
	var x, y any = 1, 1.0
	fmt.Println(x == y, x == any(1), any([2]int{1, 2}) == any([2]int{1, 2}), any(c) == any(C{A{1}, B{2, 3}, 4}))
	switch v := a.(type) {
	case nil:
		fmt.Println("nil")
	case *Dog:
		fmt.Println("nil dog", v == nil)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(a.Name())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var l Loud
		l.Sound()
	}()
	var svc2 *Service
	defer func() { fmt.Println(recover()) }()
	svc2.Logf("x")
}

package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type Inner struct {
	A int
	B string
	p *int
}
type Outer struct {
	Inner
	M  map[string]int
	S  []Inner
	P  *Inner
	I  any
	E  error
	F  func()
	Ch chan int
	Ar [2]bool
	by []byte
}
type Str string
type Fl float32
type Bs []byte
type G struct{ x int }

func (g G) GoString() string { return "G!" }

type Fm struct{}

func (Fm) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t %t%t%t%t%t>", v, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag('0'), s.Flag(' '))
}

type Er struct{ n int }

func (e *Er) Error() string { return "er!" }

type Bad struct{}

func (Bad) String() string { panic("boo") }

type PS struct{ v int }

func (p *PS) String() string { return fmt.Sprint("PS", p.v) }

func main() {
	o := Outer{Inner: Inner{1, "x", nil}, M: map[string]int{"z": 1, "a": 2}, S: []Inner{{2, "y", nil}}, I: 3.5, E: errors.New("bad"), by: []byte("hi")}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", o.Inner)
	o.F, o.Ch = nil, nil
	fmt.Printf("%#v\n", o.M)
	fmt.Printf("%T %T %T %T %T\n", o, &o, o.M, o.F, o.S)
	for _, v := range []any{1, -7, uint8(200), 3.14159, float32(2.5), "héllo", true, 'x', []int{1, 2}, []string{"a", "b"}, [3]byte{1, 2, 3}, []byte("abc"),
		map[int]string{2: "b", 1: "a"}, struct{ X, Y int }{1, 2}, &struct{ X int }{1}, nil, errors.New("e"), Str("s"), Fl(1.5), Bs("q"), G{1}, Fm{}, &Er{}, &PS{4}, PS{5}, 2 + 3i, time.Second, []any{1, "a", nil}, [][]int{{1}, {2, 3}}, int64(1) << 40} {
		for _, f := range []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%X", "%t", "%8v|", "%-8v|", "%08d", "%.2f", "%5.1f|", "%e", "%c", "%U", "%b", "%o", "% x", "%#x", "%+d", "%w"} {
			fmt.Printf("%s=", f)
			if f == "%v" || f == "%+v" || f == "%#v" || true {
				s := fmt.Sprintf(f, v)
				if len(s) > 2 && (s[0] == '0' && s[1] == 'x' && len(s) > 9 || s[:2] == "(*" || s[0] == '&' && f[len(f)-1] == 'T') {
					s = "ptr"
				}
				if _, ok := v.(*struct{ X int }); ok {
					s = s[:1]
				}
				if _, ok := v.(*Er); ok && len(s) > 6 {
					s = "..."
				}
				if _, ok := v.(*PS); ok && len(s) > 6 {
					s = "..."
				}
				fmt.Print(s, " ")
			}
		}
		fmt.Println()
	}
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%!\n")
	fmt.Printf("%z %-\n", 3)
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[3]*.[2]*[1]f|%[5]d|%[x]d\n", 12.0, 2, 6)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 1, 5, 2, 3, 1.0)
	fmt.Printf("%v %v %s\n", Bad{}, (*PS)(nil), error(nil))
	fmt.Printf("%6.2f%%|%+.3e|%g|%G|%v\n", 99.5, 123456.789, 1e-7, 1e+20, 1e6)
	fmt.Printf("%x|%X|% X|%#x|%x\n", "hello", []byte{1, 171}, "abc", "abc", -255)
	fmt.Printf("%q|%#q|%+q|%q|%q\n", "a\"b\n", "raw`", "é", 'é', []string{"x", "y z"})
	fmt.Printf("%5t|%-7t|%q|%c|%U|%#U\n", true, false, 65, 0x4E16, 0x4E16, 0x1F600)
	fmt.Printf("%10s|%-10s|%.2s|%10.3s|%05s\n", "go", "go", "gopher", "gopher", "ab")
	fmt.Printf("%+d|% d|%05d|%-5d|%x|%#o|%#b\n", 5, 5, -42, 42, 3735928559, 8, 5)
	fmt.Printf("%t %v %p\n", "x", struct{}{}, nil)
	fmt.Printf("%v %d %s\n", []byte(nil), []byte{1}, []byte("s"))
	fmt.Printf("%s %v %d\n", []error{errors.New("a"), nil}, [2]error{}, []any{1, "s"})
	fmt.Printf("%6d|%-6d|%06d\n", []int{1, 2}, []int{3, 4}, [2]int{5, 6})
	fmt.Printf("%.3v|%10v|%+v\n", "abcdef", []string{"a"}, struct {
		A *int
		B any
	}{})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, nil, 'x'), fmt.Sprintln("a", 1, true))
	fmt.Print(1, 2, "x", 3, 4, "\n")
	fmt.Println(fmt.Errorf("a: %w, b: %w", errors.New("1"), os.ErrNotExist), errors.Is(fmt.Errorf("x %w", os.ErrNotExist), os.ErrNotExist))
	fmt.Printf("%v %+v %s\n", time.Duration(1500)*time.Millisecond, time.Duration(0), 90*time.Minute)
	type T struct {
		D time.Duration
		M time.Month
		W time.Weekday
		t time.Duration
	}
	fmt.Printf("%v %+v %#v\n", T{1, 2, 3, 4}, T{1e9, 12, 0, 5}, T{})
	var np *Outer
	var ni any
	var ns []int
	var nm map[string]bool
	fmt.Printf("%v %+v %#v %v %#v %v %#v %v %#v\n", np, np, np, ni, ni, ns, ns, nm, nm)
	fmt.Printf("%#v %#v %#v %#v %#v %#v %#v\n", 1.0, "q", []any{1, nil, "x"}, map[string]any{"a": 1}, uint8(3), 'x', [2]bool{})
	fmt.Printf("%#v %#v %#v\n", struct{ A any }{nil}, []byte{1}, 1e6)
	fmt.Fprintf(os.Stderr, "%s\n", "to stderr")
}

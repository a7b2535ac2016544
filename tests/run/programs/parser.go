package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"unicode"
)

type Node interface{ Accept(Visitor) any }
type (
	Num   float64
	Var   string
	Unary struct {
		Op rune
		X  Node
	}
	Binary struct {
		Op   rune
		L, R Node
	}
	Call struct {
		Fn   string
		Args []Node
	}
)
type Visitor interface {
	VisitNum(Num) any
	VisitVar(Var) any
	VisitUnary(*Unary) any
	VisitBinary(*Binary) any
	VisitCall(*Call) any
}

func (n Num) Accept(v Visitor) any     { return v.VisitNum(n) }
func (n Var) Accept(v Visitor) any     { return v.VisitVar(n) }
func (n *Unary) Accept(v Visitor) any  { return v.VisitUnary(n) }
func (n *Binary) Accept(v Visitor) any { return v.VisitBinary(n) }
func (n *Call) Accept(v Visitor) any   { return v.VisitCall(n) }

type parser struct {
	src []rune
	pos int
}
type syntaxError struct {
	pos int
	msg string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("col %d: %s", e.pos+1, e.msg) }

func (p *parser) fail(f string, a ...any) { panic(&syntaxError{p.pos, fmt.Sprintf(f, a...)}) }
func (p *parser) peek() rune {
	for p.pos < len(p.src) && unicode.IsSpace(p.src[p.pos]) {
		p.pos++
	}
	if p.pos == len(p.src) {
		return 0
	}
	return p.src[p.pos]
}

var prec = map[rune]int{'+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '^': 3}

func (p *parser) expr(min int) Node {
	lhs := p.unary()
	for {
		op := p.peek()
		pr, ok := prec[op]
		if !ok || pr < min {
			return lhs
		}
		p.pos++
		next := pr + 1
		if op == '^' {
			next = pr
		}
		lhs = &Binary{op, lhs, p.expr(next)}
	}
}
func (p *parser) unary() Node {
	switch c := p.peek(); {
	case c == '-':
		p.pos++
		return &Unary{'-', p.expr(3)}
	case c == '(':
		p.pos++
		n := p.expr(1)
		if p.peek() != ')' {
			p.fail("expected ), got %q", p.peek())
		}
		p.pos++
		return n
	case unicode.IsDigit(c) || c == '.':
		start := p.pos
		for p.pos < len(p.src) && (unicode.IsDigit(p.src[p.pos]) || p.src[p.pos] == '.') {
			p.pos++
		}
		var f float64
		if _, err := fmt.Sscanf(string(p.src[start:p.pos]), "%g", &f); err != nil {
			p.fail("bad number %s", string(p.src[start:p.pos]))
		}
		return Num(f)
	case unicode.IsLetter(c):
		start := p.pos
		for p.pos < len(p.src) && unicode.IsLetter(p.src[p.pos]) {
			p.pos++
		}
		name := string(p.src[start:p.pos])
		if p.peek() != '(' {
			return Var(name)
		}
		call := &Call{Fn: name}
		for p.pos++; p.peek() != ')'; {
			call.Args = append(call.Args, p.expr(1))
			if p.peek() == ',' {
				p.pos++
			} else if p.peek() != ')' {
				p.fail("unterminated call of %s", name)
			}
		}
		p.pos++
		return call
	case c == 0:
		p.fail("unexpected end")
	default:
		p.fail("unexpected %q", c)
	}
	panic("unreachable")
}

func Parse(s string) (n Node, err error) {
	p := &parser{src: []rune(s)}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *syntaxError:
			err = fmt.Errorf("parse %q: %w", s, r)
		default:
			panic(r)
		}
	}()
	n = p.expr(1)
	if p.peek() != 0 {
		p.fail("trailing %q", p.peek())
	}
	return
}

type eval struct{ env map[string]float64 }

func (e eval) f(n Node) float64   { return n.Accept(e).(float64) }
func (e eval) VisitNum(n Num) any { return float64(n) }
func (e eval) VisitVar(n Var) any {
	v, ok := e.env[string(n)]
	if !ok {
		return math.NaN()
	}
	return v
}
func (e eval) VisitUnary(n *Unary) any { return -e.f(n.X) }
func (e eval) VisitBinary(n *Binary) any {
	l, r := e.f(n.L), e.f(n.R)
	switch n.Op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	case '/':
		return l / r
	case '%':
		return math.Mod(l, r)
	case '^':
		return math.Pow(l, r)
	}
	return nil
}
func (e eval) VisitCall(n *Call) any {
	fns := map[string]func(...float64) float64{
		"sqrt": func(a ...float64) float64 { return math.Sqrt(a[0]) },
		"max": func(a ...float64) float64 {
			m := math.Inf(-1)
			for _, x := range a {
				m = max(m, x)
			}
			return m
		},
	}
	args := make([]float64, len(n.Args))
	for i, a := range n.Args {
		args[i] = e.f(a)
	}
	return fns[n.Fn](args...)
}

type printer struct{}

func (p printer) s(n Node) string         { return n.Accept(p).(string) }
func (printer) VisitNum(n Num) any        { return fmt.Sprint(float64(n)) }
func (printer) VisitVar(n Var) any        { return string(n) }
func (p printer) VisitUnary(n *Unary) any { return fmt.Sprintf("(%c %s)", n.Op, p.s(n.X)) }
func (p printer) VisitBinary(n *Binary) any {
	return fmt.Sprintf("(%c %s %s)", n.Op, p.s(n.L), p.s(n.R))
}
func (p printer) VisitCall(n *Call) any {
	parts := []string{n.Fn}
	for _, a := range n.Args {
		parts = append(parts, p.s(a))
	}
	return "(" + strings.Join(parts, " ") + ")"
}

func main() {
	env := eval{map[string]float64{"x": 3, "π": math.Pi}}
	for _, s := range []string{"1 + 2*3", "(1+2)*3^2^0.5", "-x^2", "max(1, x, 2)/sqrt(16)", "2*π", "10 % 4 - -1", "1 +", "(1", "3 $ 4", "f(1 2)", "1..2", "y+1", "", "1/0"} {
		n, err := Parse(s)
		if err != nil {
			var se *syntaxError
			fmt.Println("error:", err, errors.As(err, &se))
			continue
		}
		fmt.Printf("%-22s %-30s %.6g\n", s, printer{}.s(n), env.f(n))
	}
	defer func() { fmt.Println("oops:", recover()) }()
	n, _ := Parse("nosuch(1)")
	fmt.Println(env.f(n))
}

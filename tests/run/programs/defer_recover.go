package main

import (
	"errors"
	"fmt"
	"os"
)

func order() {
	for i := range 3 {
		defer fmt.Print("d", i, " ")
	}
	x := 1
	defer fmt.Println("x =", x)
	x = 2
	defer func() { fmt.Println("closure x =", x) }()
	x = 3
}
func named() (n int, err error) {
	defer func() { n *= 2 }()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("r: %v", r)
			n = 21
		}
	}()
	n = 5
	panic("ouch")
}
func nested() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner:", recover()) }()
		panic("second")
	}()
	panic("first")
}
func replaced() {
	defer func() { fmt.Println("got:", recover()) }()
	defer func() { panic("replacement") }()
	panic("original")
}
func helper() any { return recover() }
func notDirect() (s string) {
	defer func() { s = fmt.Sprint("outer got ", recover()) }()
	defer func() {
		func() { fmt.Println("nested recover:", recover()) }()
	}()
	panic("deep")
}
func viaHelper() (s string) {
	defer func() { s = fmt.Sprint(s, recover()) }()
	defer helper()
	panic("h")
}

type T struct{ name string }

func (t T) Close()         { fmt.Println("close", t.name) }
func (t *T) PClose() error { fmt.Println("pclose", t.name); return errors.New("close failed") }
func methods() (err error) {
	t := T{"a"}
	defer t.Close()
	defer func() { err = errors.Join(err, t.PClose()) }()
	f := t.Close
	defer f()
	t.name = "b"
	return errors.New("body")
}
func loopDefer(n int) (out []int) {
	for i := 0; i < n; i++ {
		func() {
			defer func() {
				if r := recover(); r != nil {
					out = append(out, -i)
				}
			}()
			if i%2 == 1 {
				panic(i)
			}
			out = append(out, i)
		}()
	}
	return
}
func args() {
	f := func(s string) string { fmt.Println("eval", s); return s }
	defer fmt.Println(f("a"), f("b"))
	defer func(s string) { fmt.Println("run", s) }(f("c"))
	fmt.Println("body")
}

type stack struct{ s []int }

func (s *stack) push(i int) *stack { s.s = append(s.s, i); fmt.Print("push", i, " "); return s }
func chain() {
	s := &stack{}
	defer s.push(1).push(2).push(3)
	s.push(4)
	fmt.Println()
}
func recursive(n int) (depth int) {
	defer func() {
		if r := recover(); r != nil {
			depth++
			if n > 0 {
				defer func() { recover() }()
				panic(r)
			}
		}
	}()
	if n == 3 {
		panic("bottom")
	}
	return recursive(n+1) + 10
}
func transaction(steps ...func() error) (err error) {
	var undo []string
	defer func() {
		if err != nil {
			for i := len(undo) - 1; i >= 0; i-- {
				fmt.Print("undo ", undo[i], "; ")
			}
			fmt.Println()
		}
	}()
	for i, s := range steps {
		if err = s(); err != nil {
			return fmt.Errorf("step %d: %w", i, err)
		}
		undo = append(undo, fmt.Sprint(i))
	}
	return nil
}
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	order()
	fmt.Println()
	fmt.Println(named())
	nested()
	replaced()
	fmt.Println(notDirect())
	fmt.Println(viaHelper())
	fmt.Println(methods())
	fmt.Println(loopDefer(5))
	args()
	chain()
	fmt.Println()
	fmt.Println(recursive(0))
	ok := func() error { return nil }
	fmt.Println(transaction(ok, ok, func() error { return os.ErrClosed }, ok))
	func() {
		defer func() { fmt.Println(recover()) }()
		must(os.ReadFile("/no/such"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var f func()
		defer f()
		fmt.Println("before nil defer")
	}()
	fmt.Println(recover())
	defer os.Exit(4)
	defer fmt.Println("last")
	panic("not seen")
}

// expect exit: 4

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

type valueErr struct{ n int }

func (v valueErr) Error() string { return fmt.Sprint("value ", v.n) }

type ptrErr struct{ s string }

func (p *ptrErr) Error() string { return p.s }
func (p *ptrErr) Timeout() bool { return true }
func (p *ptrErr) As(t any) bool {
	if v, ok := t.(*valueErr); ok {
		v.n = 99
		return true
	}
	return false
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	err := fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", &ptrErr{"p"}))
	var p *ptrErr
	fmt.Println(errors.As(err, &p), p)
	var v valueErr
	fmt.Println(errors.As(err, &v), v)
	fmt.Println(errors.As(fmt.Errorf("x %w", valueErr{5}), &v), v.n)
	var to interface{ Timeout() bool }
	fmt.Println(errors.As(err, &to), to.Timeout())
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe), pe == nil)
	_, openErr := os.Open("/does/not/exist")
	fmt.Println(errors.As(openErr, &pe), pe.Op, pe.Path, errors.Is(openErr, fs.ErrNotExist))
	var e error
	fmt.Println(errors.As(err, &e), e == err, errors.As(nil, &e))
	try("nil", func() { errors.As(err, nil) })
	try("non-pointer", func() { errors.As(err, valueErr{}) })
	try("nil pointer", func() { errors.As(err, (**ptrErr)(nil)) })
	try("not an error", func() { errors.As(err, new(string)) })
	j := errors.Join(errors.New("a"), valueErr{1}, valueErr{2})
	fmt.Println(errors.As(j, &v), v)
}

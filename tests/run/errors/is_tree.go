package main

import (
	"errors"
	"fmt"
	"io"
)

type custom struct{ code int }

func (c custom) Error() string        { return fmt.Sprint("custom ", c.code) }
func (c custom) Is(target error) bool { return target == io.EOF && c.code == 0 }

type uncomparable struct{ list []int }

func (uncomparable) Error() string { return "uncomparable" }

type multi []error

func (m multi) Error() string   { return "multi" }
func (m multi) Unwrap() []error { return m }

func main() {
	base := errors.New("base")
	same := errors.New("base")
	w := fmt.Errorf("w: %w", base)
	fmt.Println(errors.Is(base, base), errors.Is(base, same), errors.Is(w, base), errors.Is(base, w))
	fmt.Println(errors.Is(nil, nil), errors.Is(base, nil), errors.Is(nil, base))
	fmt.Println(errors.Is(custom{0}, io.EOF), errors.Is(custom{1}, io.EOF), errors.Is(custom{1}, custom{1}), errors.Is(custom{1}, custom{2}))
	u := uncomparable{[]int{1}}
	fmt.Println(errors.Is(u, u), errors.Is(w, u), errors.Is(fmt.Errorf("%w", u), base))
	m := multi{errors.New("x"), nil, fmt.Errorf("deep %w", w)}
	fmt.Println(errors.Is(m, base), errors.Is(m, io.EOF), errors.Is(multi(nil), base), errors.Unwrap(m))
	j := errors.Join(custom{0}, m)
	fmt.Println(errors.Is(j, io.EOF), errors.Is(j, base), errors.Is(errors.Join(), base))
	fmt.Println(errors.Unwrap(w) == base, errors.Unwrap(base), errors.Unwrap(nil))
}

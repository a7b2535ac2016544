package main

import (
	"errors"
	"fmt"
)

func main() {
	a, b := errors.New("a"), errors.New("b\nb2")
	fmt.Println(errors.Join() == nil, errors.Join(nil, nil) == nil)
	j := errors.Join(a, nil, b)
	fmt.Printf("%v|%q|%T\n", j, j, j)
	list := j.(interface{ Unwrap() []error }).Unwrap()
	fmt.Println(len(list), list[0] == a, list[1] == b, errors.Unwrap(j))
	jj := errors.Join(j, fmt.Errorf("c: %w", a))
	fmt.Println(jj, errors.Is(jj, b), errors.Is(jj, errors.New("a")))
	fmt.Println(errors.Join(a))
	fmt.Println(fmt.Errorf("all: %w", j))
}

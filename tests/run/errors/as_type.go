package main

import (
	"errors"
	"fmt"
)

type notFound struct{ name string }

func (n notFound) Error() string { return n.name + " not found" }

type coded interface {
	error
	Code() int
}

type status int

func (s status) Error() string { return fmt.Sprint("status ", int(s)) }
func (s status) Code() int     { return int(s) }

func main() {
	err := fmt.Errorf("load: %w", errors.Join(notFound{"file"}, status(404)))
	if nf, ok := errors.AsType[notFound](err); ok {
		fmt.Println(nf.name, nf)
	}
	c, ok := errors.AsType[coded](err)
	fmt.Println(c.Code(), ok)
	p, ok := errors.AsType[*notFound](err)
	fmt.Println(p, ok)
	s, ok := errors.AsType[status](nil)
	fmt.Println(int(s), ok)
	e, ok := errors.AsType[error](err)
	fmt.Println(e == err, ok)
}

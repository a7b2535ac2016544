package main

import (
	"errors"
	"io/fs"
)

type my struct{}

func (*my) Error() string { return "" }

type other struct{}

func main() {
	var err error
	var p *my
	var o other
	var pe *fs.PathError
	var t interface{ Timeout() bool }
	var a any
	errors.As(err, &p)
	errors.As(err, p)    // WARN "^second argument to errors.As must be a non-nil pointer to either a type that implements error, or to any interface type$"
	errors.As(err, &err) // WARN "^second argument to errors.As should not be \*error$"
	errors.As(err, &o)   // WARN "second argument to errors.As must be"
	errors.As(err, pe) // WARN "second argument to errors.As must be"
	errors.As(err, &pe)
	errors.As(err, &t)
	errors.As(err, a)
	errors.As(err, nil) // WARN "second argument to errors.As must be"
}

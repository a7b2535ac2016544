package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

type Code int

const (
	NotFound Code = 404
	Internal Code = 500
)

func (c Code) Error() string { return "code " + strconv.Itoa(int(c)) }
func (c Code) Is(target error) bool {
	t, ok := target.(Code)
	return ok && t/100 == c/100
}

type Multi []error

func (m Multi) Error() string {
	s := fmt.Sprintf("%d errors:", len(m))
	for _, e := range m {
		s += " [" + e.Error() + "]"
	}
	return s
}
func (m Multi) Unwrap() []error { return m }

type OpErr struct {
	Op, Path string
	Err      error
}

func (o *OpErr) Error() string { return o.Op + " " + o.Path + ": " + o.Err.Error() }
func (o *OpErr) Unwrap() error { return o.Err }

type Temporary interface {
	error
	Temporary() bool
}
type netErr struct{ temp bool }

func (n netErr) Error() string   { return "net" }
func (n netErr) Temporary() bool { return n.temp }

var ErrBase = errors.New("base")
var ErrSame = errors.New("base")

func step(n int) (res string, err error) {
	defer func() {
		if err != nil {
			err = &OpErr{"step", strconv.Itoa(n), err}
		}
	}()
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("recovered: %w", r)
		default:
			err = fmt.Errorf("recovered %v (%T)", r, r)
		}
	}()
	switch n {
	case 0:
		return "fine", nil
	case 1:
		return "", ErrBase
	case 2:
		return "", fmt.Errorf("ctx: %w", NotFound)
	case 3:
		return "", Multi{io.EOF, fmt.Errorf("deep: %w", netErr{true})}
	case 4:
		panic(Internal)
	case 5:
		panic("text")
	case 6:
		var a []int
		_ = a[n]
	case 7:
		_, err = os.Open("/nonexistent/file")
		return
	case 8:
		return "", errors.Join(ErrBase, nil, io.ErrUnexpectedEOF)
	case 9:
		return "", fmt.Errorf("%w and %w and %v", ErrBase, fs.ErrExist, io.EOF)
	case 10:
		_, err = strconv.Atoi("12a")
		return "partial", err
	}
	var p *OpErr
	return "nil-typed", p
}

func main() {
	for n := range 12 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("  escaped:", r)
				}
			}()
			s, err := step(n)
			fmt.Printf("%d %q %v\n", n, s, err)
			var oe *OpErr
			var c Code
			var tmp Temporary
			var pe *fs.PathError
			fmt.Println("  ", errors.Is(err, ErrBase), errors.Is(err, ErrSame), errors.Is(err, Code(499)), errors.Is(err, io.EOF), errors.Is(err, fs.ErrNotExist),
				errors.As(err, &oe), errors.As(err, &c) && c == NotFound, errors.As(err, &tmp) && tmp.Temporary(), errors.As(err, &pe))
			if oe != nil {
				fmt.Printf("   %T %v\n", oe.Err, errors.Unwrap(oe.Err))
			}
		}()
	}
	fmt.Println(errors.Join(nil, nil) == nil, errors.Unwrap(errors.Join(ErrBase)) == nil)
	fmt.Printf("%q %v %+v %s\n", ErrBase, ErrBase, ErrBase, []error{ErrBase, nil})
	fmt.Printf("%#v %T\n", NotFound, fmt.Errorf("%w", ErrBase))
	var e1, e2 error = Code(1), Code(1)
	fmt.Println(e1 == e2, ErrBase == ErrSame, e1 == NotFound)
	oe, ok := errors.AsType[*OpErr](fmt.Errorf("x: %w", &OpErr{"a", "b", ErrBase}))
	fmt.Println(oe, ok)
	defer func() { fmt.Println("recovered:", recover()) }()
	var nilTarget any
	errors.As(ErrBase, nilTarget)
}

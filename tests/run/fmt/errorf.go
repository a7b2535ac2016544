package main

import (
	"errors"
	"fmt"
	"io"
)

type codeError int

func (c codeError) Error() string { return fmt.Sprintf("code %d", int(c)) }

func main() {
	base := errors.New("base")
	e1 := fmt.Errorf("one: %w", base)
	fmt.Println(e1, errors.Unwrap(e1) == base, errors.Is(e1, base))
	fmt.Printf("%T %T %T\n", e1, fmt.Errorf("plain"), fmt.Errorf("%w %w", base, io.EOF))
	e2 := fmt.Errorf("two: %w and %w", e1, codeError(7))
	fmt.Println(e2, errors.Unwrap(e2), errors.Is(e2, base), errors.Is(e2, codeError(7)), errors.Is(e2, codeError(8)))
	var c codeError
	fmt.Println(errors.As(e2, &c), int(c))
	for _, e := range []error{fmt.Errorf("bad %w", "not an error"), fmt.Errorf("nil %w", nil), fmt.Errorf("v %v", base), fmt.Errorf("%[2]w %[1]w", io.EOF, base), fmt.Errorf("%[1]w %[1]w", base), fmt.Errorf("missing %w"), fmt.Errorf("%5w|%-7w|", io.EOF, io.EOF), fmt.Errorf("extra", 1)} {
		fmt.Printf("%T %q", e, e)
		if u, ok := e.(interface{ Unwrap() []error }); ok {
			fmt.Print(" ", u.Unwrap())
		} else {
			fmt.Print(" ", errors.Unwrap(e))
		}
		fmt.Println()
	}
	fmt.Printf("%v %+v %s %q %d\n", e1, e1, e1, e1, codeError(3))
	fmt.Println(fmt.Sprintf("%w", base))
}

// Package fmt formats values as text and reads them back, in the manner of C's printf and scanf.
//
// The engine is native; this file is the surface that Go programs see.
package fmt

import (
	"errors"
	"io"
)

// State is what a Format method gets: where to write, and the flags of the directive it serves.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width option and whether it was given.
	Width() (wid int, ok bool)
	// Precision returns the precision option and whether it was given.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c ('+', '-', '#', ' ' or '0') was given.
	Flag(c int) bool
}

// Formatter takes full control of how a value is printed.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer gives the text of a value for verbs that accept strings.
type Stringer interface {
	String() string
}

// GoStringer gives the text of a value for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString rebuilds the directive (such as "%-8.3x") that a Format method was called for.
func FormatString(state State, verb rune) string {
	b := "%"
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b += string(c)
		}
	}
	if w, ok := state.Width(); ok {
		b += Sprint(w)
	}
	if p, ok := state.Precision(); ok {
		b += "." + Sprint(p)
	}
	return b + string(verb)
}

// redirect is how Print and its kin write when the program has put another file in os.Stdout; calling Write here keeps the method in
// the program.
func redirect(w io.Writer, b []byte) (n int, err error) { return w.Write(b) }

func init() {
	registerRedirect(redirect, func(text string) error { return errors.New(text) })
}

// registerRedirect also takes what makes the error of a write in programs without package os.
func registerRedirect(write func(w io.Writer, b []byte) (n int, err error), fail func(text string) error)

// Print writes its operands to standard output by default formats, with spaces between operands neither of which is a string.
func Print(a ...any) (n int, err error)

// Println writes its operands to standard output by default formats, with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error)

// Printf writes to standard output as the format says.
func Printf(format string, a ...any) (n int, err error)

// Sprint is Print into a string.
func Sprint(a ...any) string

// Sprintln is Println into a string.
func Sprintln(a ...any) string

// Sprintf is Printf into a string.
func Sprintf(format string, a ...any) string

// Fprint is Print to w, with a single Write.
func Fprint(w io.Writer, a ...any) (n int, err error)

// Fprintln is Println to w, with a single Write.
func Fprintln(w io.Writer, a ...any) (n int, err error)

// Fprintf is Printf to w, with a single Write.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error)

// Append is Print onto the end of b.
func Append(b []byte, a ...any) []byte

// Appendln is Println onto the end of b.
func Appendln(b []byte, a ...any) []byte

// Appendf is Printf onto the end of b.
func Appendf(b []byte, format string, a ...any) []byte

// Errorf makes an error with the formatted text. Errors given for %w are wrapped: with one the result has an
// Unwrap() error method, with several an Unwrap() []error method.
func Errorf(format string, a ...any) error {
	s, wrapped := errorf(format, a)
	if len(wrapped) == 0 {
		return errors.New(s)
	}
	if len(wrapped) == 1 {
		err, _ := a[wrapped[0]].(error)
		return &wrapError{s, err}
	}
	var errs []error
	for k, i := range wrapped {
		if k > 0 && wrapped[k-1] == i {
			continue
		}
		if err, ok := a[i].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{s, errs}
}

// errorf formats, and lists the operands of %w by index.
func errorf(format string, a []any) (string, []int)

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

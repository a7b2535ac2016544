package main

import (
	"fmt"
	"io"
)

type t struct{}

func (t) Seek(off int64, whence int) (int64, error)      { return 0, nil }
func (t) ReadByte() byte                                 { return 0 } // WARN "^method ReadByte\(\) byte should have signature ReadByte\(\) \(byte, error\)$"
func (*t) WriteByte(c rune) error                        { return nil } // WARN "^method WriteByte\(c rune\) error should have signature WriteByte\(byte\) error$"
func (t) WriteTo(w io.Writer) error                      { return nil } // WARN "^method WriteTo\(w io.Writer\) error should have signature WriteTo\(io.Writer\) \(int64, error\)$"
func (t) ReadFrom(s string) error                        { return nil }
func (t) Format(s fmt.State, c byte)                     {} // WARN "^method Format\(s fmt.State, c byte\) should have signature Format\(fmt.State, rune\)$"
func (t) Is(x any) bool                                  { return false }
func (t) MarshalJSON() string                            { return "" } // WARN "^method MarshalJSON\(\) string should have signature MarshalJSON\(\) \(\[\]byte, error\)$"

type e struct{}

func (e) Error() string     { return "" }
func (e) Is(x any) bool     { return false } // WARN "^method Is\(x any\) bool should have signature Is\(error\) bool$"
func (e) As(x any) bool     { return false }
func (e) Unwrap() e         { return e{} } // WARN "^method Unwrap\(\) should have signature Unwrap\(\) error or Unwrap\(\) \[\]error$"

type e2 struct{ e }

func (e2) Unwrap() []error { return nil }

type i interface {
	UnreadRune() // WARN "^method UnreadRune\(\) should have signature UnreadRune\(\) error$"
	Scan(x fmt.ScanState, c rune) error
}

func main() {}

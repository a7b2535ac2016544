package p

import (
	"errors"
	"io"
)

type E struct{ s []int }

func (E) Error() string { return "" }

type PE struct{}

func (*PE) Error() string { return "" }

func f(err error, e E, pe *PE, a any, r io.Reader) {
	_ = err == io.EOF
	_ = err == errors.New("a")
	_ = err == e // ERROR "invalid operation: err == e \(struct containing \[\]int cannot be compared\)"
	_ = err == pe
	_ = err == PE{} // ERROR "invalid operation: err == PE\{\} \(mismatched types error and PE\)"
	_ = err == "a" // ERROR "cannot convert .a. \(untyped string constant\) to type interface\{Error\(\) string\}"
	_ = err != nil
	_ = a == []int{} // ERROR "invalid operation: a == \[\]int\{\} \(slice can only be compared to nil\)"
	_ = a == 1.5
	_ = a == nil
	_ = a == err
	_ = a == e // ERROR "invalid operation: a == e \(struct containing \[\]int cannot be compared\)"
	_ = r == err // ERROR "invalid operation: r == err \(mismatched types io\.Reader and error\)"
	_ = e == e // ERROR "invalid operation: e == e \(struct containing \[\]int cannot be compared\)"
	_ = pe == nil
	_ = a == f // ERROR "invalid operation: a == f \(func can only be compared to nil\)"
	_ = err == E // ERROR "E \(type\) is not an expression"
	_ = a == struct{}{}
	switch err {
	case io.EOF, nil:
	case e: // ERROR "invalid case e in switch on err \(struct containing \[\]int cannot be compared\)"
	case "a": // ERROR "cannot convert .a. \(untyped string constant\) to type interface\{Error\(\) string\}"
	case pe:
	}
	switch a {
	case 1, "a", nil, 1.5:
	case []int{}: // ERROR "invalid case \[\]int\{\} in switch on a \(slice can only be compared to nil\)"
	case f: // ERROR "invalid case f in switch on a \(func can only be compared to nil\)"
	}
}

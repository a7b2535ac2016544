package main

import "errors"

func f(errors string) { errors.New("x") } // ERROR "^32: errors\.New undefined \(type string has no field or method New\)$"

func g() error { return errors.New("x") }

func main() {}

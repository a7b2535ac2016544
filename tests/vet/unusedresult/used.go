package main

import (
	"errors"
	"fmt"
)

type s struct{}

func (s) String(int) string { return "" }

func New(string) error { return nil }

func main() {
	_ = fmt.Sprint(1)
	err := errors.New("x")
	s{}.String(1)
	New(err.Error())
}

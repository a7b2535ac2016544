package main

import (
	"errors"
	"fmt"
)

func parse(text string) int {
	if text == "" {
		panic(errors.New("empty input"))
	}
	return int(text[1] - '0')
}

func Parse(text string) (n int, err error) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		known, ok := r.(error)
		if !ok {
			panic(r)
		}
		err = known
	}()
	return parse(text), nil
}

func main() {
	fmt.Println(Parse(""))
	fmt.Println(Parse("7"))
}

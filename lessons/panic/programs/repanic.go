package main

import "fmt"

type syntaxError string

func parse(text string) int {
	if text == "" {
		panic(syntaxError("empty input"))
	}
	return int(text[3] - '0')
}

func Parse(text string) (n int, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case syntaxError:
			err = fmt.Errorf("syntax error: %s", string(r))
		default:
			panic(r)
		}
	}()
	return parse(text), nil
}

func main() {
	fmt.Println(Parse(""))
	fmt.Println(Parse("1"))
}

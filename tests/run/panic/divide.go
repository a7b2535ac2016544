package main

import "fmt"

func div(a, b int) (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("caught: %v", e)
		}
	}()
	return a / b, nil
}

func main() {
	fmt.Println(div(7, 2))
	fmt.Println(div(7, 0))
	var u uint8
	defer func() { fmt.Println(recover()) }()
	fmt.Println(5 % u)
}

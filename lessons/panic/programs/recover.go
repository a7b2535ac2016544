package main

import "fmt"

func divide(a, b int) int {
	fmt.Println("divide", a, "by", b)
	q := a / b
	fmt.Println("divided")
	return q
}

func share(cakes, guests int) (each int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("share: %v", r)
		}
	}()
	each = divide(cakes, guests)
	fmt.Println("shared")
	return each, nil
}

func main() {
	fmt.Println(share(6, 3))
	fmt.Println(share(6, 0))
	fmt.Println("main goes on")
}

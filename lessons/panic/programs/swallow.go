package main

import "fmt"

var prices = []int{3, 4, 5}

func price(order int) (euros int) {
	defer func() { recover() }()
	return prices[order]
}

func main() {
	total := 0
	for _, order := range []int{0, 7, 2} {
		total += price(order)
	}
	fmt.Println("please pay", total)
}

package main

import "fmt"

type order struct {
	item string
	cups int
}

func main() {
	copies := make(chan order, 1)
	tea := order{"tea", 1}
	copies <- tea
	tea.cups = 99
	fmt.Println("sent a value:", (<-copies).cups)

	pointers := make(chan *order, 1)
	mate := &order{"mate", 1}
	pointers <- mate
	mate.cups = 99
	fmt.Println("sent a pointer:", (<-pointers).cups)
}

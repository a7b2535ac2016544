package main

import "fmt"

func process(order string) {
	if order == "" {
		fmt.Println("nothing to do")
		return
	}
	fmt.Println("lock the table")
	defer fmt.Println("unlock the table")
	fmt.Println("process", order)
}

func main() {
	process("tea")
	process("")
	fmt.Println("shop closes")
}

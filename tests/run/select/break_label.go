package main

import "fmt"

func main() {
	ch := make(chan int, 5)
	for i := range 5 {
		ch <- i
	}
loop:
	for {
		select {
		case v := <-ch:
			if v == 1 {
				break
			}
			if v == 3 {
				break loop
			}
			fmt.Println(v)
		default:
			fmt.Println("empty")
			break loop
		}
		fmt.Println("after select")
	}
	fmt.Println("left", len(ch))
}

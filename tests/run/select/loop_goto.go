package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	n := 0
again:
	select {
	case ch <- n:
		n++
		goto again
	default:
		fmt.Println("full after", n)
	}
	for len(ch) > 0 {
		select {
		case v := <-ch:
			switch v {
			case 1:
				fmt.Println("one")
			default:
				fmt.Println(v)
			}
		}
	}
}

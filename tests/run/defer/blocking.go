package main

import "fmt"

func work(ch chan int) (n int) {
	defer func() { n += <-ch }()
	defer func() { ch <- 5 }()
	return 1
}

func main() {
	ch := make(chan int)
	go func() { ch <- <-ch * 2 }()
	fmt.Println(work(ch))
}

package main

import (
	"fmt"
	"time"
)

func worker(jobs <-chan int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("bad job:", r)
		}
	}()
	for n := range jobs {
		fmt.Println("price per piece:", 600/n)
	}
}

func main() {
	jobs := make(chan int)
	for range 3 {
		go worker(jobs)
	}
	for _, n := range []int{20, 0, 30, 10} {
		jobs <- n
	}
	time.Sleep(time.Second)
}

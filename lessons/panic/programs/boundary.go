package main

import (
	"bytes"
	"fmt"
	"log"
	"runtime/debug"
)

var prices = []int{3, 4, 5}

func price(order int) int { return prices[order] }

func run(job func() int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			stack := debug.Stack()
			log.Printf("job panicked: %v\n%s", r, stack)
			fmt.Println("stack names price:", bytes.Contains(stack, []byte("main.price")))
			err = fmt.Errorf("job panicked: %v", r)
		}
	}()
	return job(), nil
}

func main() {
	log.SetFlags(0)
	done := make(chan error)
	go func() {
		_, err := run(func() int { return price(7) })
		done <- err
	}()
	fmt.Println("main:", <-done)
}

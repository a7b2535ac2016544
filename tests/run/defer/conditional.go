package main

import "fmt"

func f(n int) string {
	if n > 0 {
		defer fmt.Println("positive", n)
	}
	switch {
	case n > 5:
		defer fmt.Println("big")
		return "big"
	case n < 0:
		return "negative"
	}
	defer fmt.Println("end")
	return "small"
}

func main() {
	for _, n := range []int{-1, 1, 10} {
		fmt.Println(f(n))
	}
}

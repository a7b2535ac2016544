package main

import "fmt"

func f(s string) string { fmt.Println(s); return s }

func ch(s string, c chan string) chan string { fmt.Println(s); return c }

func main() {
	c := make(chan string, 2)
	ch("channel", c) <- f("value")
	a, b := <-ch("r1", c), f("x")
	fmt.Println(a, b)
}

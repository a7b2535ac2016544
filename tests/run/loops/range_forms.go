package main

import "fmt"

type num int

func main() {
	for i := range 3 {
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	var n num = 2
	for i := range n {
		fmt.Printf("%T%v ", i, i)
	}
	var u8 uint8 = 3
	for i := range u8 {
		fmt.Printf("%T%v ", i, i)
	}
	const c = 2
	for i := range c {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, r := range "é!" {
		fmt.Print(i, string(r), " ")
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
	}
	fmt.Println(s)
	for i := range s[:2] {
		fmt.Print(i, " ")
	}
	var arr *[3]int
	for i := range arr {
		fmt.Print(i, " ")
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	var k, v any
	for k, v = range []string{"p", "q"} {
	}
	fmt.Println(k, v)
	for range -3 {
		fmt.Println("never")
	}
}

package main

import "fmt"

func f(m map[string]int, c chan int) {
	defer close(c)
	defer delete(m, "a")
	s := make([]int, 2)
	defer copy(s, []int{1, 2})
	defer print("printed\n")
	fmt.Println(len(m))
}

func main() {
	m := map[string]int{"a": 1, "b": 2}
	c := make(chan int)
	f(m, c)
	_, ok := <-c
	fmt.Println(m, ok)
	defer func() { fmt.Println(recover()) }()
	defer panic("deferred panic")
}

// expect stderr: printed

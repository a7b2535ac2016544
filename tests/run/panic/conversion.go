package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := -1
	try(func() { fmt.Println(1 << n) })
	try(func() { fmt.Println(1 >> n) })
	try(func() { _ = make([]int, 1, n) })
	try(func() { x := 5; _ = make([]int, x, 2+n) })
	try(func() { _ = make(map[int]int, n); fmt.Println("map ok") })
	try(func() { _ = make(chan int, n) })
	try(func() { panic(fmt.Errorf("e: %w", fmt.Errorf("inner"))) })
}

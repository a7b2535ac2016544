package main

import "fmt"

func step(i int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("step", i, "recovered", r)
		}
	}()
	if i%2 == 1 {
		panic(fmt.Sprint("odd ", i))
	}
	fmt.Println("step", i)
}

func main() {
	for i := range 4 {
		step(i)
	}
}

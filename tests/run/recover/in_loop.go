package main

import "fmt"

func main() {
	n := 0
	for i := range 1000 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					n += r.(int)
				}
			}()
			panic(i)
		}()
	}
	fmt.Println(n)
}

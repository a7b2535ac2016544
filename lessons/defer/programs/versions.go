package main

import "fmt"

func main() {
	tables := []string{"users", "orders", "stock"}
	for i := 0; i < len(tables); i++ {
		fmt.Println("lock  ", i, tables[i])
		defer func() { fmt.Println("unlock", i) }()
	}
	fmt.Println("all locked")
}

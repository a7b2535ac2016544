package main

import "fmt"

func begin(table string) func() {
	fmt.Println("begin on", table)
	return func() { fmt.Println("commit on", table) }
}

func insert(row string) string {
	fmt.Println("insert", row)
	return row
}

func save(row string) string {
	defer begin("orders")()
	fmt.Println("check", row)
	return insert(row)
}

func main() {
	fmt.Println("saved", save("tea"))
}

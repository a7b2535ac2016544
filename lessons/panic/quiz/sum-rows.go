package main

import (
	"fmt"
	"strconv"
)

func parse(row string) int {
	n, err := strconv.Atoi(row)
	if err != nil {
		panic("bad row " + row)
	}
	return n
}

func sum(rows []string) (total int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("skip:", r)
		}
	}()
	for _, row := range rows {
		total += parse(row)
	}
	fmt.Println("all rows read")
	return total
}

func main() {
	fmt.Println("total:", sum([]string{"3", "x", "5"}))
}

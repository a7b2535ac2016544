package x

import (
	"fmt"
	"testing"
)

func ExampleAdd() {
	fmt.Println(Add(1, 2))
	// Output: 3
}

func ExampleAdd_wrong() {
	fmt.Println("a")
	fmt.Println("b")
	// Output:
	// a
	// c
}

func ExampleAdd_unordered() {
	fmt.Println("b")
	fmt.Println("a")
	// Unordered output:
	// a
	// b
}

func ExampleAdd_unorderedWrong() {
	fmt.Println("b")
	// Unordered output:
	// a
}

func ExampleAdd_notRun() { fmt.Println("no") }

func ExampleAdd_silent() {
	// Output:
}

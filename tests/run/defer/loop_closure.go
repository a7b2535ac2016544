package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		defer func() { fmt.Println("d", i) }()
		fs = append(fs, func() { i *= 10; fmt.Println("f", i) })
	}
	for _, f := range fs {
		f()
	}
}

package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Println("loop", i) })
	}
	for i, v := range []string{"a", "b"} {
		fs = append(fs, func() { fmt.Println("range", i, v) })
	}
	for _, f := range fs {
		f()
	}
}

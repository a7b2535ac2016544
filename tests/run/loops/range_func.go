package main

import (
	"fmt"
	"iter"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("cleanup", n)
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func pairs(s []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func find(n int) int {
	for i := range count(10) {
		for j := range count(10) {
			if i*j == n {
				return i*100 + j
			}
			if j > i {
				break
			}
		}
	}
	return -1
}

func main() {
	for i := range count(3) {
		if i == 1 {
			continue
		}
		fmt.Println(i)
	}
	fmt.Println(find(2))
outer:
	for i := range count(5) {
		for _, s := range pairs([]string{"a", "b", "c"}) {
			switch {
			case s == "b" && i == 0:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Println(i, s)
		}
	}
	for range count(1) {
		defer fmt.Println("deferred to main's end")
	}
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range count(3) {
			if i == 1 {
				panic("in body")
			}
		}
	}()
	fmt.Println("end")
}

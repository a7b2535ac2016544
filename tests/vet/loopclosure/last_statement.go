//go:build go1.21

// Before Go 1.22 all iterations share the loop variables.
package main

import "fmt"

func main() {
	for i, s := range []string{"a", "b"} {
		go func() {
			fmt.Println(i, s) // WARN "^loop variable i captured by func literal$" "^loop variable s captured by func literal$"
		}()
	}
	for i := 0; i < 3; i++ {
		defer func() { _ = i }() // WARN "loop variable i captured"
	}
	for i := range []int{1, 2, 3} {
		go func() { _ = i }()
		fmt.Println("not the last")
	}
	for i := range []int{1, 2, 3} {
		go func(i int) { _ = i }(i)
	}
	for i := range []int{1, 2, 3} {
		i := i
		go func() { _ = i }()
	}
	var k int
	for k = 0; k < 3; k += 1 {
		if k > 1 {
			go func() { _ = k }() // WARN "loop variable k captured"
		} else if k > 0 {
			defer func() { println(k) }() // WARN "loop variable k captured"
		} else {
			println()
			go func() { _ = k }() // WARN "loop variable k captured"
		}
	}
}

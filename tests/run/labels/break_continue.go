package main

import "fmt"

func main() {
outer:
	for i := range 4 {
		for j := range 4 {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch x := 5; {
	case x > 3:
		for {
			if x == 7 {
				break sw
			}
			x++
		}
		fmt.Println("never")
	}
	n := 0
loop:
	for {
		switch {
		case n > 3:
			break loop
		case n%2 == 0:
			n += 3
			continue loop
		}
		n++
	}
	fmt.Println(n)
}

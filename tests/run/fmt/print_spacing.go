package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print("a", "b", 1, 2, "c", 3, true, false, nil, nil, "d", []int{1}, []int{2}, 'x', 1.5, "\n")
	fmt.Println("a", "b", 1, 2, "c", 3, true, nil)
	fmt.Print()
	fmt.Println()
	fmt.Print(1, 2, "\n")
	fmt.Print("x", 1, 2, "y", 3, "\n")
	n, err := fmt.Println("héllo")
	fmt.Println(n, err)
	n, err = fmt.Printf("%d\n", 12345)
	fmt.Println(n, err)
	fmt.Printf("%q %q %q\n", fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("a", 1), fmt.Sprint())
	fmt.Fprintln(os.Stdout, "to stdout", 1)
	fmt.Fprint(os.Stdout, 1, 2, "\n")
	fmt.Fprintf(os.Stdout, "%03d\n", 7)
	fmt.Fprintln(os.Stderr, "to stderr") // expect stderr: to stderr
	type S string
	fmt.Print(S("a"), S("b"), 1, S("c"), "\n")
	var args []any
	fmt.Println(args...)
	args = append(args, 1, "two", 3.0)
	fmt.Println(args...)
	fmt.Println(args)
}

package main

import (
	"bufio"
	"fmt"
	"io"
)

// Lines through a pipe, from one goroutine to another.
func main() {
	r, w := io.Pipe()
	go func() {
		defer w.Close()
		out := bufio.NewWriter(w)
		defer out.Flush()
		for i := range 1000 {
			fmt.Fprintf(out, "%d\n", i)
		}
	}()
	lines, sum := 0, 0
	for s := bufio.NewScanner(r); s.Scan(); lines++ {
		var n int
		fmt.Sscan(s.Text(), &n)
		sum += n
	}
	fmt.Println(lines, sum)
}

package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	r, w, _ := os.Pipe()
	done := make(chan int)
	go func() {
		n := 0
		for s := bufio.NewScanner(r); s.Scan(); n++ {
			fmt.Println("got", s.Text())
		}
		done <- n
	}()
	for i := range 3 {
		fmt.Fprintln(w, "line", i)
	}
	w.Close()
	fmt.Println(<-done)
	_, err := w.WriteString("x")
	fmt.Println(err)
}

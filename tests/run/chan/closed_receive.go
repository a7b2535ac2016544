package main

import "fmt"

type point struct{ x, y int }

func main() {
	ch := make(chan point, 2)
	ch <- point{1, 2}
	close(ch)
	p, ok := <-ch
	fmt.Println(p, ok)
	p, ok = <-ch
	fmt.Println(p, ok)
	fmt.Println(<-ch)
	var e error
	ec := make(chan error)
	close(ec)
	e, ok = <-ec
	fmt.Println(e, ok)
}

package main

import "fmt"

type box struct{ a [2]int }

func main() {
	ch := make(chan box, 1)
	b := box{[2]int{1, 2}}
	ch <- b
	b.a[0] = 100
	got := <-ch
	fmt.Println(got, b)
	arr := make(chan [3]int, 1)
	x := [3]int{1, 2, 3}
	arr <- x
	x[0] = 9
	y := <-arr
	fmt.Println(x, y)
	pc := make(chan *box, 1)
	pc <- &b
	(<-pc).a[1] = 7
	fmt.Println(b)
}

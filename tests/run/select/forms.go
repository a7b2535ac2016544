package main

import "fmt"

type s struct{ f int }

func main() {
	ch := make(chan int, 10)
	for i := range 6 {
		ch <- i
	}
	var v int
	var ok bool
	var arr [3]int
	m := map[string]int{}
	st := &s{}
	select {
	case v = <-ch:
		fmt.Println(v)
	}
	select {
	case v, ok = <-ch:
		fmt.Println(v, ok)
	}
	select {
	case arr[1] = <-ch:
		fmt.Println(arr)
	}
	select {
	case m["k"], ok = (<-ch):
		fmt.Println(m, ok)
	}
	select {
	case st.f = <-(ch):
		fmt.Println(*st)
	}
	select {
	case w, ok := <-ch:
		fmt.Println(w, ok)
	}
	close(ch)
	select {
	case w, ok := <-ch:
		fmt.Println(w, ok)
	}
	select {
	case <-ch:
		fmt.Println("plain")
	}
}

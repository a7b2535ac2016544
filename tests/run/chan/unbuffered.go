package main

import "fmt"

func main() {
	ch := make(chan int)
	done := make(chan bool)
	go func() {
		for v := range ch {
			fmt.Println("got", v)
		}
		done <- true
	}()
	for i := range 4 {
		ch <- i * i
	}
	close(ch)
	<-done
	fmt.Println(len(ch), cap(ch))
}

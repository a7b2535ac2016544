package main

import (
	"fmt"
	"time"
)

func listen(port int, quit <-chan struct{}) {
	<-quit
	fmt.Println("port", port, "closed")
}

func main() {
	quit := make(chan struct{})
	for _, port := range []int{80, 443, 8080} {
		go listen(port, quit)
	}
	time.Sleep(time.Second)
	quit <- struct{}{}
	time.Sleep(time.Second)
	fmt.Println("server stopped")
}

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	a, cancelA := context.WithCancel(context.Background())
	fmt.Println("before:", a.Err())
	cancelA()
	fmt.Println("after cancel:", a.Err())

	b, cancelB := context.WithTimeout(context.Background(), time.Second)
	<-b.Done()
	fmt.Println("after a second:", b.Err())
	cancelB()
	fmt.Println("after cancel:", b.Err())

	_, limited := a.Deadline()
	fmt.Println("a has a deadline:", limited)
	fmt.Println("is DeadlineExceeded:", errors.Is(b.Err(), context.DeadlineExceeded))
}

package main

import (
	"context"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	fmt.Println("waiting") // expect: waiting
	<-ctx.Done()
	// expect deadlock
	// expect stderr: goroutine 1 [chan receive]:
}

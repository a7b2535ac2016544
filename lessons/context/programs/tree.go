package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func a(ctx context.Context) {
	child, cancel := context.WithCancel(ctx)
	defer cancel()
	var wg sync.WaitGroup
	wg.Go(func() { b(child) })

	<-ctx.Done()
	wg.Wait()
	fmt.Println("A stops")
}

func b(ctx context.Context) {
	<-ctx.Done()
	time.Sleep(100 * time.Millisecond)
	fmt.Println("B stops")
}

func main() {
	root, stopRoot := context.WithCancel(context.Background())
	defer stopRoot()
	ctxA, stopA := context.WithCancel(root)
	sister, stopSister := context.WithCancel(root)
	defer stopSister()
	go a(ctxA)

	time.Sleep(time.Second)
	stopA()
	time.Sleep(time.Second)
	fmt.Println("sister:", sister.Err(), "root:", root.Err())
}

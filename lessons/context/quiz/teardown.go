package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func handle(ctx context.Context) {
	var rows sync.WaitGroup
	rows.Go(func() {
		<-ctx.Done()
		time.Sleep(50 * time.Millisecond)
		fmt.Println("query stopped")
	})
	<-ctx.Done()
	fmt.Println("handler told")
	rows.Wait()
	fmt.Println("handler ended")
}

func main() {
	server, stop := context.WithCancel(context.Background())
	request, cancel := context.WithTimeout(server, time.Hour)
	defer cancel()
	var handlers sync.WaitGroup
	handlers.Go(func() { handle(request) })

	time.Sleep(time.Second)
	fmt.Println("stop the server")
	stop()
	handlers.Wait()
	fmt.Println("server ended")
}

package main

import (
	"context"
	"fmt"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func work(jobs <-chan string) {
	for job := range jobs {
		time.Sleep(2 * time.Second)
		fmt.Println("finished", job)
	}
}

func main() {
	defer fmt.Println("database closed")
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	jobs := make(chan string, 1)
	jobs <- "report"
	var wg sync.WaitGroup
	wg.Go(func() { work(jobs) })

	<-ctx.Done()
	fmt.Println("no more jobs")
	close(jobs)
	wg.Wait()
	fmt.Println("workers are home")
}

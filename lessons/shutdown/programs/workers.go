package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"time"
)

func work(ctx context.Context, takes time.Duration) (jobs int) {
	for ctx.Err() == nil {
		time.Sleep(takes)
		jobs++
	}
	return jobs
}

func main() {
	start := time.Now()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	var wg sync.WaitGroup
	var jobs [5]int
	for i := range jobs {
		takes := time.Duration(i+1) * 200 * time.Millisecond
		wg.Go(func() { jobs[i] = work(ctx, takes) })
	}

	<-ctx.Done()
	wg.Wait()
	fmt.Println("jobs:", jobs)
	fmt.Println("stopped after", time.Since(start).Round(100*time.Millisecond))
}

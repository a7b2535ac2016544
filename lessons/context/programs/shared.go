package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type visits struct{ count int }

type visitsKey struct{}

func visit(ctx context.Context) {
	v := ctx.Value(visitsKey{}).(*visits)
	n := v.count
	time.Sleep(10 * time.Millisecond)
	v.count = n + 1
}

func main() {
	ctx := context.WithValue(context.Background(), visitsKey{}, &visits{})
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { visit(ctx) })
	}
	wg.Wait()
	fmt.Println("visits:", ctx.Value(visitsKey{}).(*visits).count)
}

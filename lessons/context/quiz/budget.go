package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type budgetKey struct{}

type budget struct{ cents int }

func translate(ctx context.Context, cost int) {
	b := ctx.Value(budgetKey{}).(*budget)
	if b.cents >= cost {
		time.Sleep(time.Duration(cost) * time.Millisecond)
		b.cents -= cost
	}
}

func main() {
	ctx := context.WithValue(context.Background(), budgetKey{}, &budget{cents: 100})
	var wg sync.WaitGroup
	wg.Go(func() { translate(ctx, 80) })
	wg.Go(func() { translate(ctx, 60) })
	wg.Wait()
	fmt.Println("left:", ctx.Value(budgetKey{}).(*budget).cents)
}

package main

import (
	"context"
	"fmt"
	"time"
)

func fetch(ctx context.Context, takes time.Duration) error {
	select {
	case <-time.After(takes):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	request, cancel := context.WithDeadline(context.Background(), time.Now().Add(2*time.Second))
	defer cancel()
	query, cancelQuery := context.WithTimeout(request, 10*time.Second)
	defer cancelQuery()

	for range 3 {
		start := time.Now()
		err := fetch(query, 900*time.Millisecond)
		fmt.Println(time.Since(start).Round(100*time.Millisecond), err)
	}
}

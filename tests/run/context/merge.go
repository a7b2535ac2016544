package main

import (
	"context"
	"errors"
	"fmt"
)

// Two contexts into one, with AfterFunc.
func merge(a, b context.Context) (context.Context, context.CancelFunc) {
	m, cancel := context.WithCancelCause(a)
	stop := context.AfterFunc(b, func() { cancel(context.Cause(b)) })
	return m, func() {
		stop()
		cancel(context.Canceled)
	}
}

func main() {
	a, cancelA := context.WithCancelCause(context.Background())
	b, cancelB := context.WithCancelCause(context.Background())
	defer cancelA(nil)
	m, stop := merge(a, b)
	defer stop()
	cancelB(errors.New("b is done"))
	<-m.Done()
	fmt.Println(m.Err(), context.Cause(m), a.Err())
}

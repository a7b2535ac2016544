package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("disk full"))
	cancel(errors.New("network down"))
	fmt.Println("Err:", ctx.Err())
	fmt.Println("Cause:", context.Cause(ctx))

	slow := errors.New("payment took too long")
	pay, stop := context.WithTimeoutCause(context.Background(), time.Second, slow)
	defer stop()
	<-pay.Done()
	fmt.Println("Err:", pay.Err())
	fmt.Println("Cause:", context.Cause(pay))
}

package main

import (
	"context"
	"errors"
	"fmt"
)

func download(ctx context.Context) error {
	<-ctx.Done()
	return fmt.Errorf("download: %w", ctx.Err())
}

func main() {
	quota := errors.New("quota used up")
	user, cancel := context.WithCancelCause(context.Background())
	file, cancelFile := context.WithCancel(user)
	defer cancelFile()

	cancel(quota)
	err := download(file)
	fmt.Println(err)
	fmt.Println(errors.Is(err, context.Canceled), errors.Is(err, quota))
	fmt.Println(context.Cause(file))
}

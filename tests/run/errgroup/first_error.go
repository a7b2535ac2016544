// oracle: skip golang.org/x/sync is not there
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for i := range 3 {
		g.Go(func() error {
			time.Sleep(time.Duration(3-i) * 10 * time.Millisecond)
			return fmt.Errorf("worker %d", i)
		})
	}
	fmt.Println(g.Wait()) // expect: worker 2

	gc, ctx := errgroup.WithContext(context.Background())
	gc.Go(func() error { return errors.New("failed") })
	gc.Go(func() error {
		<-ctx.Done()
		return ctx.Err()
	})
	fmt.Println(gc.Wait(), ctx.Err(), context.Cause(ctx)) // expect: failed context canceled failed

	ok, ctx2 := errgroup.WithContext(context.Background())
	ok.Go(func() error { return nil })
	fmt.Println(ok.Wait(), ctx2.Err()) // expect: <nil> context canceled
}

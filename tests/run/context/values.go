package main

import (
	"context"
	"fmt"
)

type key string

func main() {
	ctx := context.WithValue(context.Background(), key("a"), 1)
	ctx = context.WithValue(ctx, key("b"), 2)
	c, cancel := context.WithCancel(ctx)
	defer cancel()
	inner := context.WithValue(c, key("a"), "shadow")
	fmt.Println(inner.Value(key("a")), inner.Value(key("b")), inner.Value("a"), ctx.Value(key("a")))
	fmt.Println(context.WithoutCancel(inner).Value(key("a")))
	for _, f := range []func(){
		func() { context.WithValue(ctx, nil, 1) },
		func() { context.WithValue(ctx, []int{}, 1) },
		func() { context.WithValue(nil, "k", 1) },
		func() { context.WithCancel(nil) },
		func() { context.WithTimeout(nil, 1) },
		func() { context.WithoutCancel(nil) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

package main

import (
	"context"
	"fmt"
)

type ctxKey string

func withUser(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, ctxKey("user"), name)
}

func greet(ctx context.Context) {
	name := ctx.Value("user").(string)
	fmt.Println("hello", name)
}

func main() {
	ctx := withUser(context.Background(), "Ada")
	fmt.Println(ctx.Value(ctxKey("user")))
	greet(ctx)
}

package main

import (
	"context"
	"fmt"
)

type key int

const (
	userID key = iota
	traceID
)

func main() {
	ctx := context.WithValue(context.Background(), "id", "user 7")
	ctx = context.WithValue(ctx, "id", "trace abc")
	fmt.Println(ctx.Value("id"))

	outer := context.WithValue(context.Background(), userID, "user 7")
	inner := context.WithValue(outer, traceID, "trace abc")
	fmt.Println(inner.Value(userID), inner.Value(traceID))
	fmt.Println(outer.Value(traceID), inner.Value(0))
}

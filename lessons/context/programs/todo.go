package main

import (
	"context"
	"fmt"
)

func greet(ctx context.Context, name string) {
	if ctx.Err() != nil {
		return
	}
	fmt.Println("hello", name)
}

func main() {
	fmt.Println(context.Background(), context.TODO())
	greet(context.TODO(), "Ada")
	greet(nil, "Grace")
}

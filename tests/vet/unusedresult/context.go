package main

import (
	"context"
	"time"
)

func main() {
	ctx := context.Background()
	context.WithTimeout(ctx, time.Second)     // WARN "result of context.WithTimeout call not used"
	context.WithDeadline(ctx, time.Now())     // WARN "result of context.WithDeadline call not used"
	context.WithoutCancel(ctx)
	context.AfterFunc(ctx, func() {})
}

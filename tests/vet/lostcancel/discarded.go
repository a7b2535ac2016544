// A discarded cancel function is reported at the blank, in main too.
package main

import (
	"context"
	"time"
)

var ctx0, _ = context.WithCancel(context.Background())

func discard() context.Context {
	ctx, _ := context.WithTimeout(context.Background(), time.Second) // WARN "^the cancel function returned by context.WithTimeout should be called, not discarded, to avoid a context leak$"
	return ctx
}

func declared() {
	var ctx, _ = context.WithCancel(ctx0) // WARN "returned by context.WithCancel should be called"
	_ = ctx
}

func main() {
	ctx, _ := context.WithCancel(discard()) // WARN "returned by context.WithCancel should be called"
	_ = ctx
	declared()
}

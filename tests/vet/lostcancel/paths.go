// The cancel function must be used on every path to a return.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"
)

var errNo = errors.New("no")

func earlyReturn(fail bool) error {
	ctx, cancel := context.WithCancel(context.Background()) // WARN "^the cancel function is not used on all paths \(possible context leak\)$"
	if fail {
		return errNo // WARN "^this return statement may be reached without using the cancel var defined on line 15$"
	}
	defer cancel()
	<-ctx.Done()
	return nil
}

func fallsOff(ch chan int) {
	ctx, stop := context.WithTimeout(context.Background(), time.Second) // WARN "the stop function is not used on all paths"
	select {
	case <-ch:
		stop()
	case <-ctx.Done():
	}
} // WARN "without using the stop var defined on line 25"

func inLoop(n int) {
	for i := 0; i < n; i++ {
		ctx, cancel := context.WithDeadline(context.Background(), time.Now()) // WARN "the cancel function is not used"
		if ctx.Err() != nil {
			continue
		}
		cancel()
	}
} // WARN "cancel var defined on line 35"

func endless(ch chan int) {
	ctx, cancel := context.WithCancelCause(context.Background())
	for {
		select {
		case <-ch:
			cancel(errNo)
			return
		case <-ctx.Done():
		}
	}
}

func switched(n int) {
	_, cancel := context.WithTimeoutCause(context.Background(), time.Second, errNo) // WARN "the cancel function is not used"
	switch n {
	case 0:
		cancel()
	case 1:
		fallthrough
	case 2:
		return // WARN "cancel var defined on line 56"
	default:
		cancel()
	}
}

func labeled(n int) {
	_, cancel := context.WithDeadlineCause(context.Background(), time.Now(), errNo) // WARN "the cancel function is not used"
outer:
	for range n {
		for {
			if n > 3 {
				break outer
			}
			if n > 2 {
				goto end
			}
			cancel()
		}
	}
end:
	fmt.Println()
} // WARN "cancel var defined on line 70"

func exits() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 7 {
		os.Exit(1)
	}
	if len(os.Args) > 6 {
		die()
	}
	if len(os.Args) > 5 {
		panic("no")
	}
	cancel()
}

func die() {
	fmt.Println("dying")
	os.Exit(2)
}

func deferred() {
	_, cancel := context.WithCancel(context.Background())
	defer func() { cancel() }()
	if len(os.Args) > 3 {
		return
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 3 {
		return
	}
	_ = ctx
	cancel()
	_ = []any{earlyReturn, fallsOff, inLoop, endless, switched, labeled, exits, deferred}
}

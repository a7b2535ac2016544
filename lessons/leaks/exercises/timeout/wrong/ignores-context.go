// Package timeout asks a server again and again, but not for ever.
package timeout

import (
	"context"
	"errors"
	"time"
)

// ErrTimeout says that no answer came in time.
var ErrTimeout = errors.New("timeout")

// Poll calls ask at once, and after each failure again when interval has passed,
// until ask gives an answer, which Poll returns. When limit has passed since
// the start of Poll, it returns ErrTimeout, even if a call of ask is still
// under way. Nothing that Poll has started is left then, but for that call.
func Poll(ask func() (answer string, ok bool), interval, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	answers := make(chan string, 1)
	go func() {
		for {
			if answer, ok := ask(); ok {
				answers <- answer
				return
			}
			time.Sleep(interval)
		}
	}()

	select {
	case answer := <-answers:
		return answer, nil
	case <-ctx.Done():
		return "", ErrTimeout
	}
}

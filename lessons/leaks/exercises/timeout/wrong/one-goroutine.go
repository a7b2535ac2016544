// Package timeout asks a server again and again, but not for ever.
package timeout

import (
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
	timeout := time.After(limit)
	for {
		if answer, ok := ask(); ok {
			return answer, nil
		}
		select {
		case <-time.After(interval):
		case <-timeout:
			return "", ErrTimeout
		}
	}
}

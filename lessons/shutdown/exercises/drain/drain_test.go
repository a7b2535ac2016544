package drain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"sync/atomic"
	"testing"
	"time"
)

const patience = 200 * time.Millisecond

// A server is one that runs in a test: it answers a line, and says goodbye.
type server struct {
	address  string
	stop     context.CancelFunc
	returned chan struct{}
	handlers atomic.Int64 // that have not returned
	late     atomic.Bool  // a handler began after Serve had returned
}

// A slowListener looks at its clients before it lets them in.
type slowListener struct{ net.Listener }

func (l slowListener) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	time.Sleep(50 * time.Millisecond)
	return conn, err
}

func start(t *testing.T) *server {
	t.Helper()
	return startWith(t, func(ln net.Listener) net.Listener { return ln })
}

func startWith(t *testing.T, wrap func(net.Listener) net.Listener) *server {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	s := &server{address: ln.Addr().String(), stop: cancel, returned: make(chan struct{})}
	go func() {
		defer close(s.returned)
		Serve(ctx, wrap(ln), patience, func(conn net.Conn) {
			s.handlers.Add(1)
			defer s.handlers.Add(-1)
			select {
			case <-s.returned:
				s.late.Store(true)
			default:
			}
			line, err := bufio.NewReader(conn).ReadString('\n')
			if err != nil {
				return
			}
			fmt.Fprintf(conn, "you said %s", line)
		})
	}()
	return s
}

// connect gives a client whose handler has begun.
func (s *server) connect(t *testing.T) net.Conn {
	t.Helper()
	before := s.handlers.Load()
	client, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	for s.handlers.Load() == before {
		time.Sleep(time.Millisecond)
	}
	return client
}

// wait checks that Serve returns at about the time, with no handler left.
func (s *server) wait(t *testing.T, stopped time.Time, want time.Duration) {
	t.Helper()
	<-s.returned
	if took := time.Since(stopped); took < want || took > want+patience/2 {
		t.Errorf("Serve returned after %v, want about %v", took, want)
	}
	if n := s.handlers.Load(); n != 0 {
		t.Errorf("Serve returned while %d handlers were running", n)
	}
}

func TestNoClients(t *testing.T) {
	s := start(t)
	time.Sleep(10 * time.Millisecond)
	s.stop()
	s.wait(t, time.Now(), 0)
	if client, err := net.Dial("tcp", s.address); err == nil {
		client.Close()
		t.Error("a client can connect after Serve has returned")
	}
}

func TestClientFinishes(t *testing.T) {
	s := start(t)
	client := s.connect(t)
	defer client.Close()
	s.stop()
	stopped := time.Now()
	time.Sleep(patience / 4)
	fmt.Fprintln(client, "last order")
	answer, err := bufio.NewReader(client).ReadString('\n')
	if want := "you said last order\n"; answer != want {
		t.Errorf("the client got %q (%v), want %q", answer, err, want)
	}
	s.wait(t, stopped, patience/4)
}

func TestSilentClients(t *testing.T) {
	s := start(t)
	var clients []net.Conn
	for range 3 {
		clients = append(clients, s.connect(t))
	}
	s.stop()
	s.wait(t, time.Now(), patience)
	for _, client := range clients {
		client.SetReadDeadline(time.Now().Add(patience))
		if _, err := client.Read(make([]byte, 1)); err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("the connection of a silent client is still open (%v)", err)
		}
		client.Close()
	}
}

func TestStopWhileAccepting(t *testing.T) {
	s := startWith(t, func(ln net.Listener) net.Listener { return slowListener{ln} })
	client, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	time.Sleep(10 * time.Millisecond)
	s.stop()
	fmt.Fprintln(client, "hello?")
	<-s.returned
	time.Sleep(patience)
	if s.late.Load() {
		t.Error("a handler began after Serve had returned")
	}
}

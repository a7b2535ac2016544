package handler

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"testing"
	"time"
)

const idle = 200 * time.Millisecond

// A slowConn takes its time to set a deadline that is still to come.
type slowConn struct{ net.Conn }

func (c slowConn) SetReadDeadline(t time.Time) error {
	if time.Until(t) > 0 {
		time.Sleep(idle / 10)
	}
	return c.Conn.SetReadDeadline(t)
}

// start gives a client that is served by Handle, and the result of Handle.
func start(t *testing.T, ctx context.Context) (client net.Conn, result <-chan error) {
	t.Helper()
	return startWith(t, ctx, func(conn net.Conn) net.Conn { return conn })
}

func startWith(t *testing.T, ctx context.Context, wrap func(net.Conn) net.Conn) (client net.Conn, result <-chan error) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	client, err = net.Dial("tcp", ln.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	conn, err := ln.Accept()
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- Handle(ctx, wrap(conn), idle) }()
	t.Cleanup(func() { client.Close() })
	return client, ended
}

// say sends a word and waits for its echo.
func say(t *testing.T, client net.Conn, word string) {
	t.Helper()
	fmt.Fprint(client, word)
	client.SetReadDeadline(time.Now().Add(idle))
	echo := make([]byte, len(word))
	if _, err := io.ReadFull(client, echo); err != nil || string(echo) != word {
		t.Fatalf("the client said %q, and got %q (%v)", word, echo, err)
	}
}

// want checks what Handle returns, and that it does so in time.
func want(t *testing.T, client net.Conn, result <-chan error, wanted error, limit time.Duration) {
	t.Helper()
	began := time.Now()
	if err := <-result; !errors.Is(err, wanted) {
		t.Errorf("Handle returned %v, want %v", err, wanted)
	}
	if took := time.Since(began); took > limit {
		t.Errorf("Handle returned after %v, want at most %v", took, limit)
	}
	client.SetReadDeadline(time.Now().Add(idle))
	if _, err := client.Read(make([]byte, 1)); err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the connection is still open (%v)", err)
	}
}

func TestClientLeaves(t *testing.T) {
	client, result := start(t, context.Background())
	say(t, client, "hello")
	client.(*net.TCPConn).CloseWrite()
	want(t, client, result, nil, idle/2)
}

func TestBusyClient(t *testing.T) {
	client, result := start(t, context.Background())
	for n := range 4 { // longer than idle, in all
		time.Sleep(idle / 3)
		say(t, client, fmt.Sprint("word ", n))
	}
	client.(*net.TCPConn).CloseWrite()
	want(t, client, result, nil, idle/2)
}

func TestSilentClient(t *testing.T) {
	client, result := start(t, context.Background())
	say(t, client, "zzz")
	want(t, client, result, os.ErrDeadlineExceeded, idle+idle/2)
}

func TestStop(t *testing.T) {
	for _, word := range []string{"hello", ""} {
		ctx, cancel := context.WithCancel(context.Background())
		client, result := start(t, ctx)
		if word != "" {
			say(t, client, word)
		}
		cancel()
		want(t, client, result, context.Canceled, idle/2)
	}
}

func TestStopWhileSettingDeadline(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	client, result := startWith(t, ctx, func(conn net.Conn) net.Conn { return slowConn{conn} })
	time.Sleep(idle / 20)
	cancel()
	want(t, client, result, context.Canceled, idle/2)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

type Server struct {
	name    string
	mu      sync.Mutex
	running int
	quit    chan struct{}
	wg      sync.WaitGroup
	log     []string
}

func (s *Server) serve(reqs <-chan int) {
	defer s.wg.Done()
	for {
		select {
		case r, ok := <-reqs:
			if !ok {
				s.note("drained")
				return
			}
			s.note(fmt.Sprintf("req %d", r))
		case <-s.quit:
			s.note("quit")
			return
		}
	}
}
func (s *Server) note(m string) { s.mu.Lock(); s.log = append(s.log, m); s.mu.Unlock() }
func (s *Server) Shutdown(ctx context.Context) error {
	close(s.quit)
	done := make(chan struct{})
	go func() { s.wg.Wait(); close(done) }()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("shutdown %s: %w", s.name, ctx.Err())
	}
}

type Group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	errs []error
	mu   sync.Mutex
}

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
			g.mu.Lock()
			g.errs = append(g.errs, err)
			g.mu.Unlock()
		}
	}()
}
func (g *Group) Wait() error { g.wg.Wait(); return g.err }

func main() {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt, syscall.SIGTERM)
	s := &Server{name: "main", quit: make(chan struct{})}
	reqs := make(chan int)
	s.wg.Add(1)
	go s.serve(reqs)
	for i := range 3 {
		reqs <- i
	}
	go func() {
		time.Sleep(20 * time.Millisecond)
		syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	}()
	got := <-sig
	fmt.Println("signal:", got, got == syscall.SIGTERM)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	fmt.Println(s.Shutdown(ctx), s.log)
	stuck := &Server{name: "stuck", quit: make(chan struct{})}
	stuck.wg.Add(1)
	c2, cancel2 := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel2()
	fmt.Println(stuck.Shutdown(c2))

	var g Group
	for i := range 3 {
		g.Go(func() error {
			time.Sleep(time.Duration(3-i) * 5 * time.Millisecond)
			if i == 0 {
				return nil
			}
			return fmt.Errorf("task %d failed", i)
		})
	}
	fmt.Println(g.Wait())
	fmt.Println(errors.Join(g.errs...))
	nctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR1)
	p, _ := os.FindProcess(os.Getpid())
	p.Signal(syscall.SIGUSR1)
	<-nctx.Done()
	stop()
	fmt.Println(nctx.Err())
	defer fmt.Println("not printed")
	os.Exit(3)
}

// expect exit: 3

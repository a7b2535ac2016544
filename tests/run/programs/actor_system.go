package main

import (
	"fmt"
	"sync"
)

type Msg interface{ isMsg() }
type (
	Deposit  struct{ N int }
	Withdraw struct {
		N     int
		Reply chan<- error
	}
	Query struct{ Reply chan<- int }
	Stop  struct{}
)

func (Deposit) isMsg()  {}
func (Withdraw) isMsg() {}
func (Query) isMsg()    {}
func (Stop) isMsg()     {}

type Actor struct {
	inbox chan Msg
	done  chan struct{}
	state int
}

func Spawn(initial int) *Actor {
	a := &Actor{make(chan Msg, 16), make(chan struct{}), initial}
	go a.loop()
	return a
}
func (a *Actor) loop() {
	defer close(a.done)
	for m := range a.inbox {
		switch m := m.(type) {
		case Deposit:
			a.state += m.N
		case Withdraw:
			if m.N > a.state {
				m.Reply <- fmt.Errorf("need %d more", m.N-a.state)
				continue
			}
			a.state -= m.N
			m.Reply <- nil
		case Query:
			m.Reply <- a.state
		case Stop:
			return
		default:
			panic(fmt.Sprintf("unknown %T", m))
		}
	}
}
func ask[R any](a *Actor, f func(chan<- R) Msg) R {
	r := make(chan R)
	a.inbox <- f(r)
	return <-r
}

type Supervisor struct {
	mu       sync.Mutex
	restarts int
	wg       sync.WaitGroup
}

func (s *Supervisor) Run(name string, max int, f func(attempt int)) {
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		for i := 0; i <= max; i++ {
			if s.guard(name, func() { f(i) }) {
				return
			}
		}
		fmt.Println(name, "gave up")
	}()
}
func (s *Supervisor) guard(name string, f func()) (ok bool) {
	defer func() {
		if r := recover(); r != nil {
			s.mu.Lock()
			s.restarts++
			s.mu.Unlock()
			fmt.Printf("%s crashed: %v\n", name, r)
		}
	}()
	f()
	return true
}

func main() {
	a := Spawn(10)
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { a.inbox <- Deposit{i} })
	}
	wg.Wait()
	fmt.Println(ask(a, func(r chan<- int) Msg { return Query{r} }))
	fmt.Println(ask(a, func(r chan<- error) Msg { return Withdraw{50, r} }), ask(a, func(r chan<- error) Msg { return Withdraw{100, r} }))
	a.inbox <- Stop{}
	<-a.done
	_, ok := <-a.done
	fmt.Println(a.state, ok)
	var s Supervisor
	s.Run("flaky", 5, func(n int) {
		if n < 2 {
			var arr []int
			arr[n] = 1
		}
	})
	s.wg.Wait()
	s.Run("hopeless", 1, func(n int) { panic(fmt.Errorf("no %d", n)) })
	s.wg.Wait()
	fmt.Println(s.restarts)
}

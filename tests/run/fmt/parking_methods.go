package main

import (
	"fmt"
	"sync"
	"time"
)

type Account struct {
	mu      sync.Mutex
	balance int
}

func (a *Account) String() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	time.Sleep(time.Millisecond)
	return fmt.Sprintf("Account(%d)", a.balance)
}

type Asker chan string

func (a Asker) Error() string { return "got " + <-a }

type Slow int

func (s Slow) Format(f fmt.State, verb rune) {
	time.Sleep(time.Microsecond)
	fmt.Fprintf(f, "slow%d", int(s))
	if s < 0 {
		panic("negative")
	}
}

func main() {
	a := &Account{balance: 10}
	a.mu.Lock()
	go func() {
		time.Sleep(time.Second)
		a.balance = 20
		a.mu.Unlock()
	}()
	fmt.Println("balance:", a, []fmt.Stringer{a, a}, map[string]*Account{"k": a})
	ask := make(Asker)
	go func() { ask <- "one"; ask <- "two"; ask <- "three" }()
	var err error = ask
	fmt.Printf("%v|%10s|%q\n", err, err, ask)
	fmt.Println(Slow(1), []Slow{2, 3}, Slow(-4))
	s := fmt.Sprint(struct{ A, B fmt.Stringer }{a, a})
	fmt.Println(s, fmt.Errorf("wrapped: %w", fmt.Errorf("%v", a)))
}

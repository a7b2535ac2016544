// expect fatal: sync: unlock of unlocked mutex
// expect stderr: panic: not enough
// expect stderr: 	fatal error: sync: unlock of unlocked mutex
// expect stderr: goroutine 1 [running]:
// expect stderr: internal/sync.fatal(
// expect stderr: panic(
// expect stderr: main.(*acct).take(
// expect stderr: main.main()
package main

import "sync"

type acct struct {
	mu sync.Mutex
	n  int
}

func (a *acct) take(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if n > a.n {
		a.mu.Unlock()
		panic("not enough")
	}
	a.n -= n
}

func main() {
	a := &acct{n: 1}
	a.take(2)
}

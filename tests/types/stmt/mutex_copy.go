package main

import "sync"

type Counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *Counter) Inc(k string) {
	c.mu.Lock()
	defer c.mu.Unlock // ERROR "^8: expression in defer must be function call$"
	c.n[k]++
}

func main() {
	c := Counter{}
	c.Inc(1) // ERROR "^8: cannot use 1 \(untyped int constant\) as string value in argument to c\.Inc$"
	var wg sync.WaitGroup
	wg.Add() // ERROR "^2: not enough arguments in call to wg\.Add\n\thave \(\)\n\twant \(int\)$"
	go func() { // ERROR "^5: expression in go must be function call$"
		wg.Done(1) // ERROR "^11: too many arguments in call to wg\.Done\n\thave \(number\)\n\twant \(\)$"
	}
	wg.Wait()
}

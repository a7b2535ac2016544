package main

import (
	"fmt"
	"sync"
)

// Function literals that go statements start in loops: what each sees of the variables around it.

func each(n int, f func(int) bool) {
	for i := 0; i < n && f(i); i++ {
	}
}

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := map[string]int{}
	note := func(what string, n int) {
		mu.Lock()
		seen[what] += n
		mu.Unlock()
	}

	total := 0
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			note("own i", 1<<i)
		}()
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			note("argument", 1<<n)
		}(i)
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			total++
			mu.Unlock()
		}()
		j := i * 10
		wg.Add(1)
		go func() {
			defer wg.Done()
			note("declared in the body", j)
			j++
		}()
	}
	wg.Wait()

	for range 2 {
		shared := 0
		for range 3 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				mu.Lock()
				defer mu.Unlock()
				shared++
			}()
		}
		wg.Wait()
		note("per turn of the outer loop", shared*shared)
	}

	for k, v := range map[string]int{"a": 1, "b": 2} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			note("key "+k, v)
		}()
	}

	for _, x := range []any{1, "two", 3.5} {
		switch x := x.(type) {
		case int:
			wg.Add(1)
			go func() { defer wg.Done(); note("int", x) }()
		case string:
			wg.Add(1)
			go func() { defer wg.Done(); note("string", len(x)) }()
		}
	}
	wg.Wait()

	withGoto(note)

	for i := range each2(3) {
		for range 2 {
			wg.Add(1)
			go func() { defer wg.Done(); note("range over func", 1<<(4*i)) }()
		}
	}
	wg.Wait()

	var fs []func()
	for round := range 2 {
		run := func() {
			for range 2 {
				wg.Add(1)
				go func() { defer wg.Done(); note("in a literal in a loop", 1+round) }()
			}
		}
		fs = append(fs, run)
	}
	for _, f := range fs {
		f()
	}

	recovered := make(chan any)
	for range 2 {
		go func() {
			defer func() { recovered <- recover() }()
			panic("mine")
		}()
		fmt.Println(<-recovered)
	}
	wg.Wait()
	fmt.Println(total, seen)
	each(1, func(int) bool { return true })
}

func each2(n int) func(func(int) bool) {
	return func(yield func(int) bool) { each(n, yield) }
}

func withGoto(note func(string, int)) {
	var wg sync.WaitGroup
	n := 0
again:
	m := n
	wg.Add(1)
	go func() { defer wg.Done(); note("goto", 1<<m) }()
	wg.Wait()
	if n++; n < 3 {
		goto again
	}
}

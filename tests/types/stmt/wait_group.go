package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	results := make(chan int, 3)
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(i) * time.Millisecond)
			results <- i
		}()
	}
	go func() { wg.Wait(); close(results) }()
	for r := range results {
		fmt.Println(r)
	}
	time.Sleep(i * time.Second) // ERROR "^13: undefined: i$"
	n := 2
	time.Sleep(n * time.Second) // ERROR "^13: invalid operation: n \* time\.Second \(mismatched types int and time\.Duration\)$"
	wg.Go(1) // ERROR "^8: cannot use 1 \(untyped int constant\) as func\(\) value in argument to wg\.Go$"
	var mu sync.RWMutex
	mu.Foo() // ERROR "^5: mu\.Foo undefined \(type \"sync\"\.RWMutex has no field or method Foo\)$"
	var once sync.Once
	once.Do(main, 1) // ERROR "^16: too many arguments in call to once\.Do\n\thave \(func\(\), number\)\n\twant \(func\(\)\)$"
	select {
	case <-time.After(1.5): // ERROR "^20: cannot use 1\.5 \(untyped float constant\) as time\.Duration value in argument to time\.After \(truncated\)$"
	case t := <-time.After(time.Second): // ERROR "^7: declared and not used: t$"
	}
}

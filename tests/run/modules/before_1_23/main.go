package main

import (
	"fmt"
	"time"
)

// What the runtime did before Go 1.21 (panic(nil), loop variables) and before Go 1.23 (timers).
func main() {
	ticker := time.NewTicker(time.Second)
	time.Sleep(2500 * time.Millisecond)
	ticker.Stop()
	fmt.Println(cap(ticker.C), len(ticker.C)) // expect: 1 1
	<-ticker.C

	timer := time.NewTimer(time.Second)
	time.Sleep(1500 * time.Millisecond)
	fmt.Println(timer.Stop(), timer.Reset(time.Second)) // expect: false false
	start := time.Now()
	<-timer.C
	fmt.Println(time.Since(start).Round(time.Second)) // expect: 0s
	<-timer.C
	fmt.Println(time.Since(start).Round(time.Second)) // expect: 1s

	func() {
		defer func() { fmt.Println(recover()) }()
		for i := 0; i < 2; i++ {
			defer func() { fmt.Println(i) }()
		}
		// expect: 2
		// expect: 2
		// expect: <nil>
		panic(nil)
	}()
	panic(nil) // expect panic: nil
}

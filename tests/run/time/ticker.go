package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	tick := time.NewTicker(20 * time.Millisecond)
	for i := range 3 {
		at := <-tick.C
		fmt.Println(i, at.Sub(start).Round(10*time.Millisecond))
	}
	// A slow receiver misses ticks.
	time.Sleep(70 * time.Millisecond)
	<-tick.C
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
	<-tick.C
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
	tick.Reset(50 * time.Millisecond)
	<-tick.C
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
	tick.Stop()
	select {
	case <-tick.C:
		fmt.Println("tick after Stop")
	case <-time.After(200 * time.Millisecond):
		fmt.Println("stopped")
	}
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
}

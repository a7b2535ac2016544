package main

import (
	"fmt"
	"time"
)

// Since Go 1.23: once Stop or Reset has returned, nothing from before is received.
func main() {
	t := time.NewTimer(10 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C))
	fmt.Println("stop:", t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale value")
	default:
		fmt.Println("nothing")
	}
	t.Reset(10 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	start := time.Now()
	fmt.Println("reset:", t.Reset(20*time.Millisecond))
	<-t.C
	fmt.Println(time.Since(start).Round(10 * time.Millisecond))
}

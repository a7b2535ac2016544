package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	since := func() time.Duration { return time.Since(start).Round(10 * time.Millisecond) }
	t := time.NewTimer(20 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C))
	at := <-t.C
	fmt.Println(since(), at.Sub(start).Round(10*time.Millisecond), t.Stop())

	// Reset after it fired.
	fmt.Println(t.Reset(20 * time.Millisecond))
	<-t.C
	fmt.Println(since())

	// Stop in time.
	t.Reset(20 * time.Millisecond)
	fmt.Println(t.Stop(), t.Stop())
	select {
	case <-t.C:
		fmt.Println("fired?")
	case <-time.After(50 * time.Millisecond):
		fmt.Println("stopped", since())
	}
}

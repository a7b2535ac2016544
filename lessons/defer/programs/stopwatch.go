package main

import (
	"fmt"
	"time"
)

func timed(name string) func() {
	fmt.Println("start", name)
	start := time.Now()
	return func() {
		fmt.Println("end", name, "after", time.Since(start).Round(time.Second))
	}
}

func breakfast() {
	defer timed("breakfast")()
	time.Sleep(2 * time.Second)
}

func lunch() {
	defer timed("lunch")
	time.Sleep(3 * time.Second)
}

func main() {
	breakfast()
	lunch()
}

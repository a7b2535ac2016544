package main

import "time"

type clock struct{}

func (clock) Since(time.Time) int { return 0 }

func main() {
	var time2 clock
	now := time.Now()
	defer println(time2.Since(now))
	defer println(time.Until(now) > 0)
	go println(time.Since(now))
}

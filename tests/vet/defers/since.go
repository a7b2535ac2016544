package main

import (
	"fmt"
	"time"
)

func log(d time.Duration) { fmt.Println(d) }

func main() {
	start := time.Now()
	defer log(time.Since(start))                 // WARN "^call to time.Since is not deferred$"
	defer fmt.Println("took", time.Since(start)) // WARN "call to time.Since is not deferred"
	defer func() { log(time.Since(start)) }()
	defer func(d time.Duration) { log(time.Since(start)) }(time.Since(start)) // WARN "call to time.Since is not deferred"
	defer time.Since(start)                                                   // WARN "call to time.Since is not deferred"
	log(time.Since(start))
}

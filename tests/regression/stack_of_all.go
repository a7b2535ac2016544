package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

func waiter(c chan int) { <-c }

func main() {
	c := make(chan int)
	go waiter(c)
	time.Sleep(time.Millisecond)
	buf := make([]byte, 1<<16)
	n := runtime.Stack(buf, true)
	for _, line := range strings.Split(string(buf[:n]), "\n") {
		if !strings.HasPrefix(line, "\t") && line != "" {
			line, _, _ = strings.Cut(line, "(")
			line, _, _ = strings.Cut(line, " in goroutine")
			if strings.HasPrefix(line, "goroutine ") && !strings.HasPrefix(line, "goroutine 1 ") {
				line = "another " + line[strings.Index(line, "["):]
			}
			fmt.Println(line)
		}
	}
}

package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	jobs := make(chan int)
	go func() {
		for job := range jobs {
			fmt.Println("job", job)
		}
		fmt.Println("worker goes home")
	}()

	for job := 1; job <= 2; job++ {
		jobs <- job
	}
	for range 3 {
		time.Sleep(time.Second)
		fmt.Println("serving; goroutines:", runtime.NumGoroutine())
	}
}

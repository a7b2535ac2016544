package main

import (
	"fmt"
	"sync"
)

func main() {
	tasks := make(chan string, 3)
	tasks <- "resize"
	log := make(chan string)
	go func() {
		for line := range log {
			fmt.Println(line)
		}
	}()

	var workers sync.WaitGroup
	for id := range 2 {
		workers.Go(func() {
			if len(tasks) > 0 {
				log <- fmt.Sprint("worker ", id, " begins")
				log <- <-tasks + " is done"
			}
		})
	}
	workers.Wait()
	close(log)
}

package main

import (
	"fmt"
	"sync"
)

func work(id int, tasks <-chan string) {
	if len(tasks) > 0 {
		fmt.Println("worker", id, "has a task")
		fmt.Println("worker", id, "does", <-tasks)
	}
}

func main() {
	tasks := make(chan string, 3)
	tasks <- "resize"

	var workers sync.WaitGroup
	for id := range 2 {
		workers.Go(func() { work(id, tasks) })
	}
	workers.Wait()
	fmt.Println("queue is empty")
}

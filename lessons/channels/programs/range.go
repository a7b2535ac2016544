package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int)
	var wg sync.WaitGroup

	wg.Go(func() {
		for job := range jobs {
			fmt.Println("job", job)
		}
		fmt.Println("worker goes home")
	})

	for job := 1; job <= 3; job++ {
		jobs <- job
	}
	wg.Wait()
	fmt.Println("all done")
}

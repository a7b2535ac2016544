package main

import "fmt"

func main() {
	batches := make(chan []string, 2)
	batch := make([]string, 0, 2)
	for _, user := range []string{"ann", "bob", "cy", "dee"} {
		batch = append(batch, user)
		if len(batch) == 2 {
			batches <- batch
			batch = batch[:0]
		}
	}
	close(batches)

	for batch := range batches {
		fmt.Println("insert", batch)
	}
}

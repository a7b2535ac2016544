package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, file := range []string{"a.txt", "", "c.txt"} {
		wg.Add(1)
		go func() {
			if file == "" {
				fmt.Println("no name")
				return
			}
			fmt.Println("upload", file)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("all uploads done")
}

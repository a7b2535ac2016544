package main

import (
	"fmt"
	"sync"
)

func main() {
	var group sync.WaitGroup
	for _, name := range []string{"left", "right"} {
		group.Go(func() { fmt.Println(name) })
	}
	group.Wait()
}

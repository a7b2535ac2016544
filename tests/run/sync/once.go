package main

import (
	"fmt"
	"sync"
)

type config struct {
	once sync.Once
	text string
}

func (c *config) get() string {
	c.once.Do(func() {
		fmt.Println("loading")
		c.text = "loaded"
	})
	return c.text
}

func main() {
	var c config
	var wg sync.WaitGroup
	results := make([]string, 10)
	for i := range results {
		wg.Go(func() { results[i] = c.get() })
	}
	wg.Wait()
	fmt.Println(results)
	c.once.Do(func() { fmt.Println("another function, but the same Once") })

	// A panic counts as done.
	var o sync.Once
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		o.Do(func() { panic("first") })
	}()
	o.Do(func() { fmt.Println("never") })
	fmt.Println("end")
}

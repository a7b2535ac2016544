package main

import "fmt"

type cache struct {
	hits int
}

func (c *cache) get(key string) {
	c.hits++
}

func (c cache) report(name string) {
	fmt.Println(name, c.hits)
}

func main() {
	c := &cache{}
	defer c.report("total:")
	defer func() { c.report("hits:") }()
	c.get("tea")
	c.get("coffee")
}

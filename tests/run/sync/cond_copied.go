package main

import "sync"

func main() {
	c := sync.Cond{L: &sync.Mutex{}}
	c.Signal()
	d := c
	d.Signal() // expect panic: sync.Cond is copied
}

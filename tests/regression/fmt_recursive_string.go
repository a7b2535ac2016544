package main

import "fmt"

type ring struct{ next fmt.Stringer }

func (r *ring) String() string { return fmt.Sprint("ring of ", r.next) }

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	r := &ring{}
	r.next = r
	fmt.Println(r)
}

// oracle: skip real Go takes minutes of stack growth to die of it
// expect fatal: stack overflow

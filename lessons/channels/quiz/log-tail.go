package main

import "fmt"

func open(events <-chan string) bool {
	select {
	case _, ok := <-events:
		return ok
	default:
		return true
	}
}

func main() {
	events := make(chan string, 3)
	events <- "started"
	events <- "listening"
	events <- "ready"
	close(events)

	for open(events) {
		fmt.Println("event:", <-events)
	}
	fmt.Println("end of events")
}

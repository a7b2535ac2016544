package main

import "fmt"

func report(server string, states []string, events chan<- string) {
	for _, state := range states {
		events <- server + ": " + state
	}
}

func main() {
	events := make(chan string)
	go report("web", []string{"start", "stop"}, events)
	go report("db", []string{"ping"}, events)
	for range 3 {
		fmt.Println(<-events)
	}
}

package main

import "fmt"

func update(done chan<- struct{}) {
	defer fmt.Println("remove the lock file")
	defer close(done)
	for shard := range 3 {
		fmt.Println("update shard", shard)
	}
}

func main() {
	done := make(chan struct{})
	go update(done)
	<-done
	fmt.Println("bye")
}

package main

import (
	"fmt"
	"time"
)

type slow struct{ stop *bool }

func (s slow) String() string {
	for !*s.stop {
	}
	return "stopped"
}

// oracle: skip a data race on purpose
func main() {
	stop := false
	go func() {
		time.Sleep(time.Millisecond)
		stop = true
	}()
	fmt.Println(slow{&stop}) // expect: stopped
}

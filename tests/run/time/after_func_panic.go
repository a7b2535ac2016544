package main

import "time"

func main() {
	time.AfterFunc(time.Millisecond, func() { panic("in the timer") })
	time.Sleep(time.Second)
	// expect panic: in the timer
	// expect stderr: main.main.func1
	// expect stderr: created by time.goFunc
}

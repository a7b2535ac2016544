package main

import "fmt"

func net(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "- not stopped:", r)
		}
	}()
	f()
	fmt.Println(name, "- stopped")
}

func catch() { recover() }

func itself() {
	defer recover()
	panic("one")
}

func tooDeep() {
	defer func() { catch() }()
	panic("two")
}

func elsewhere() {
	defer func() { recover() }()
	done := make(chan bool)
	go func() { panic("three") }()
	<-done
}

func main() {
	net("recover itself deferred", itself)
	net("one call too deep", tooDeep)
	net("another goroutine", elsewhere)
}

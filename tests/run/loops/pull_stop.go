// Pull: what an iterator sees that goes on after stop, panics, ends its goroutine or is asked out of turn.
package main

import (
	"fmt"
	"iter"
	"runtime"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

func pushy(yield func(int, string) bool) {
	defer fmt.Println("cleaned up")
	fmt.Println("yield said", yield(1, "a"))
	fmt.Println("yield said", yield(2, "b"))
}

func main() {
	next, stop := iter.Pull2(pushy)
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())

	_, stop = iter.Pull2(pushy)
	stop()

	one, end := iter.Pull(func(yield func(int) bool) {
		defer func() { fmt.Println("deferred", recover()) }()
		yield(1)
		panic("in the iterator")
	})
	fmt.Println(one())
	fmt.Println(one())
	end()

	one, end = iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("out of the iterator")
	})
	fmt.Println(one())
	try("stop", end)
	fmt.Println(one())

	one, end = iter.Pull(func(yield func(int) bool) { panic("at once") })
	try("next", func() { one() })
	try("next", func() { fmt.Println(one()) })

	one, end = iter.Pull(func(yield func(int) bool) {
		try("next inside", func() { one() })
		yield(7)
	})
	fmt.Println(one())
	fmt.Println(one())

	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("the caller ends too")
		one, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		one()
		fmt.Println("not reached")
	}()
	<-done
}

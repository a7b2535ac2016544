package main

import (
	"fmt"
	"iter"
	"runtime"
)

func bad(yield func(int) bool) {
	defer fmt.Println("iterator unwinds")
	if !yield(1) {
		return
	}
	panic("in iterator")
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, "recovered:", recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(iter.Seq[int](bad))
	fmt.Println(next())
	try("next", func() { next() })
	fmt.Println(next())
	stop()
	next2, stop2 := iter.Pull(func(yield func(int) bool) {
		defer func() { panic("on stop") }()
		yield(7)
	})
	fmt.Println(next2())
	try("stop", stop2)
	fmt.Println(next2())
	stop2()

	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("caller unwinds")
		n3, s3 := iter.Pull(func(yield func(int) bool) {
			yield(1)
			runtime.Goexit()
		})
		defer s3()
		fmt.Println(n3())
		fmt.Println(n3())
		fmt.Println("not reached")
	}()
	<-done
	n4, s4 := iter.Pull2(func(yield func(int, string) bool) {
		for i := range 3 {
			if !yield(i, fmt.Sprint("v", i)) {
				fmt.Println("stopped at", i)
				return
			}
		}
	})
	fmt.Println(n4())
	s4()
	s4()
	fmt.Println(n4())
	fmt.Println(runtime.NumGoroutine())
	n5, _ := iter.Pull(func(yield func(int) bool) {
		yield(1)
	})
	n5()
	fmt.Println(runtime.NumGoroutine())
	var n6 func() (int, bool)
	n6, s6 := iter.Pull(func(yield func(int) bool) {
		try("reentrant", func() { n6() })
		yield(3)
	})
	fmt.Println(n6())
	s6()
	var leaked func(int) bool
	n7, s7 := iter.Pull(func(yield func(int) bool) { leaked = yield; yield(1) })
	n7()
	n7()
	try("late yield", func() { leaked(3) })
	s7()
}

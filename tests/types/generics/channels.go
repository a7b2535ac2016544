package main

func Merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	for _, c := range cs {
		go func() {
			for v := range c {
				out <- v
			}
		}()
	}
	return out
}

func Send[C ~chan<- T, T any](c C, v T) { c <- v }

type Event[T any] struct{ ch chan T }

func (e *Event[T]) Emit(v T) { e.ch <- v }

func main() {
	a, b := make(chan int), make(chan string)
	Merge(a, b) // ERROR "^11: in call to Merge, type chan string of b does not match inferred type <-chan int for <-chan T$"
	Merge[int](a)
	for v := range Merge((<-chan int)(a)) {
		v.x() // ERROR "^5: v\.x undefined \(type int has no field or method x\)$"
	}
	Send(make(chan<- int), "x") // ERROR "^25: cannot use \"x\" \(untyped string constant\) as int value in argument to Send$"
	e := &Event[bool]{}
	e.Emit(1) // ERROR "^9: cannot use 1 \(untyped int constant\) as bool value in argument to e\.Emit$"
	e.ch <- true
}

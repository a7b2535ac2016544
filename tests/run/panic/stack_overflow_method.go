package main

type T struct{ n int }

func (t T) String() string { return t.again() }
func (t T) again() string  { return t.String() }

func main() { println(T{1}.String()) }

// expect fatal: stack overflow

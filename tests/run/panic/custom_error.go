package main

type myErr struct{ code int }

func (e *myErr) Error() string { return "my error" }

func main() { panic(&myErr{3}) }

// expect panic: my error
// expect stderr: goroutine 1 [running]:

package main

type pool struct{ tasks, done chan int }

// A goroutine parked in a select is on the line of the select, whatever its cases evaluate.
func main() {
	p := &pool{make(chan int), make(chan int)}
	select {
	case p.tasks <- len(p.done):
	case v := <-p.done:
		println(v)
	}
}

// expect deadlock
// expect stderr: goroutine 1 [select]:
// expect stderr: select_line.go:8

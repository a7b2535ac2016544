package main

import "io"

func main() {
	_, w := io.Pipe()
	w.Write([]byte("nobody reads"))
	// expect deadlock
	// expect stderr: goroutine 1 [select]:
	// expect stderr: io.(*pipe).write(
	// expect stderr: io.(*PipeWriter).Write(
	// expect stderr: main.main()
}

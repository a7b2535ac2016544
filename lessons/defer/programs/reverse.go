package main

import (
	"bufio"
	"fmt"
)

type file struct{ closed bool }

func (f *file) Write(p []byte) (int, error) {
	fmt.Printf("file: write %q, closed: %v\n", p, f.closed)
	return len(p), nil
}

func (f *file) Close() error {
	f.closed = true
	fmt.Println("file: close")
	return nil
}

func main() {
	f := &file{}
	defer f.Close()
	w := bufio.NewWriter(f)
	defer w.Flush()

	fmt.Fprint(w, "hello")
	fmt.Println("main: done")
}

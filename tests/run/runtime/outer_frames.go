// Callers sees the frames of the runtime below the program's.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func show() {
	pcs := make([]uintptr, 16)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	for {
		f, more := frames.Next()
		fmt.Println(f.Function, f.File[strings.LastIndex(f.File, "/")+1:], f.Line)
		if !more {
			break
		}
	}
	_, file, line, ok := runtime.Caller(2)
	fmt.Println(file[strings.LastIndex(file, "/")+1:], line, ok)
}

func init() { show() }

func main() {
	show()
	done := make(chan bool)
	go func() {
		show()
		close(done)
	}()
	<-done
	func() {
		defer func() {
			recover()
			show()
		}()
		panic("p")
	}()
}

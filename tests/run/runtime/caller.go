package main

import (
	"fmt"
	"runtime"
	"strings"
)

type t struct{}

func (t) method() string { return where(1) }

func (*t) pointer() string { return where(1) }

func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	return fmt.Sprintf("%s:%d %s %v", file[strings.LastIndex(file, "/")+1:], line, runtime.FuncForPC(pc).Name(), ok)
}

func trace() {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		if f.Function == "runtime.main" || f.Function == "runtime.goexit" || f.Function == "" {
			break
		}
		fmt.Println(f.Function, f.Line)
		if !more {
			break
		}
	}
}

func main() {
	fmt.Println(where(0))
	fmt.Println(where(1))
	fmt.Println(t{}.method())
	fmt.Println((&t{}).pointer())
	func() {
		fmt.Println(where(1))
		trace()
	}()
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok)
}

package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func main() {
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, strings.HasPrefix(runtime.Version(), "go1.26"))
	old := runtime.GOMAXPROCS(2)
	fmt.Println(old > 0, runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(-1), runtime.NumCPU() > 0)
	block := make(chan int)
	for range 5 {
		go func() { <-block }()
	}
	fmt.Println(runtime.NumGoroutine())
	close(block)
	runtime.GC()
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println(ms.NumGC >= 1, ms.Alloc > 0, ms.HeapAlloc > 0)
	runtime.KeepAlive(block)
	x := new(int)
	runtime.SetFinalizer(x, func(*int) {})
	runtime.LockOSThread()
	runtime.UnlockOSThread()
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100), debug.SetMaxThreads(10000))
	fmt.Println(strings.HasPrefix(string(debug.Stack()), "goroutine 1 [running]:\n"))
	buf := make([]byte, 1<<16)
	text := string(buf[:runtime.Stack(buf, true)])
	fmt.Println(strings.Contains(text, "main.main()"))
	fmt.Println(runtime.Stack(make([]byte, 10), false))
}

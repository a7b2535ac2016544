package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	signal.Ignore(syscall.SIGTERM)
	fmt.Println(signal.Ignored(syscall.SIGTERM), signal.Ignored(syscall.SIGINT))
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	time.Sleep(20 * time.Millisecond)
	fmt.Println("still here")
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGTERM)
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	fmt.Println(<-c, signal.Ignored(syscall.SIGTERM))
	signal.Stop(c)
	defer func() { fmt.Println(recover()) }()
	signal.Notify(nil)
}

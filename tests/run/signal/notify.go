package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	c := make(chan os.Signal, 2)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	self, _ := os.FindProcess(os.Getpid())
	self.Signal(os.Interrupt)
	fmt.Println(<-c)
	syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	s := <-c
	fmt.Println(s, s == syscall.SIGTERM, s.(syscall.Signal) == 15)
	fmt.Println(syscall.SIGUSR1, syscall.SIGHUP, syscall.Signal(40), os.Kill)
}

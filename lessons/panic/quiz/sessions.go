package main

import (
	"fmt"
	"time"
)

type sessions map[string]string

func (s sessions) login(user string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("login failed:", r)
		}
	}()
	s[user] = "logged in"
}

func main() {
	s := sessions{}
	for id := range 50 {
		go s.login(fmt.Sprint("user", id))
	}
	time.Sleep(time.Second)
	fmt.Println(len(s), "sessions")
}

package main

import "fmt"

func thumbnail(name string) string {
	return name[:8] + ".png"
}

func handle(name string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("500:", r)
		}
	}()
	result := make(chan string)
	go func() {
		result <- thumbnail(name)
	}()
	fmt.Println("200:", <-result)
}

func main() {
	handle("holidays-in-spain")
	handle("cat")
	handle("birthday-of-ann")
}

package main

import "fmt"

func main() {
	for _, service := range []string{"db", "cache", "web"} {
		fmt.Println("start", service)
		defer func() {
			fmt.Println("stop", service)
		}()
	}
	fmt.Println("ready")
}

package main

import (
	"fmt"
	"time"
)

func main() {
	visits := map[string]int{}
	for range 10 {
		go func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("recovered:", r)
				}
			}()
			for range 1000 {
				visits["home"]++
			}
		}()
	}
	time.Sleep(time.Second)
	fmt.Println("visits:", visits["home"])
}

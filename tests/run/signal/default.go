// signal: SIGTERM@1s
package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("working") // expect: working
	time.Sleep(time.Hour)
	// expect exit: 143
}

// signal: SIGTERM@1s
// oracle: skip the signal comes at a virtual time
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

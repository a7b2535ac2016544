// oracle: skip the clock is virtual
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	fmt.Println(start.Truncate(time.Second))               // expect: 2009-11-10 23:00:00 +0000 UTC
	fmt.Println(start.Location(), start.Unix())            // expect: Local 1257894000
	time.Sleep(5 * time.Second)                            // takes no real time
	fmt.Println(time.Since(start).Round(time.Millisecond)) // expect: 5s
	time.Sleep(-1)
	time.Sleep(0)
	time.Sleep(72 * time.Hour)
	fmt.Println(time.Now().Format(time.DateTime))                          // expect: 2009-11-13 23:00:05
	fmt.Println(time.Until(start.Add(100 * time.Hour)).Round(time.Second)) // expect: 27h59m55s
	fmt.Println(start.Round(0) == start, start.Equal(start.Round(0)))      // expect: false true
}

package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1100, 2200000, 3300000000, 4*time.Minute + 5*time.Second, 100 * time.Hour, -1500 * time.Millisecond, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Abs())
	}
	d := 1*time.Hour + 15*time.Minute + 30*time.Second + 918273645
	for _, m := range []time.Duration{1, time.Microsecond, time.Millisecond, time.Second, 2 * time.Second, time.Minute, 10 * time.Minute, time.Hour, 0} {
		fmt.Println(m, d.Round(m), d.Truncate(m))
	}
	fmt.Printf("%T %v %d %s %.2f\n", d, d, d, d, d.Hours())
	n := 3
	fmt.Println(time.Duration(n) * time.Second)
	fmt.Println(time.Duration(1.5 * float64(time.Second)))
}

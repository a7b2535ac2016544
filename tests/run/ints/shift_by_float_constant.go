// Constants are shifted by any constant that is an integer, whatever its type.
package main

import "fmt"

const (
	zero  float32   = 0
	three float64   = 3
	two   complex64 = 2
)

func main() {
	fmt.Println(1.0<<zero, 1<<three, 40>>two) // expect: 1 8 10
}

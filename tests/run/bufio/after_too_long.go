// After a token that is too long, one more Scan gives what is in the buffer.
package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	s := bufio.NewScanner(strings.NewReader("short\na line of twenty let\nlast\n"))
	s.Buffer(make([]byte, 0, 4), 10)
	for range 5 {
		ok := s.Scan()
		fmt.Printf("%v %q %v\n", ok, s.Text(), s.Err())
	}
}

//go:build ignore

package main

import "fmt"

// A file named on the command line is built whatever its constraints say.
func main() {
	fmt.Println("built") // expect: built
}

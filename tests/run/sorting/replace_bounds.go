// Replace looks at the length of the slice, though the capacity would do.
package main

import (
	"fmt"
	"slices"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	s := make([]int, 3, 10)
	fmt.Println(slices.Replace(s, 1, 5, 9))
}

package main

// compile
import (
	"fmt"
	"os"
)

func main() {
	x := 1
	var y, z = 2, 3
	fmt.Println(z)
	for i, v := range []int{} {
		fmt.Println(i)
	}
}

// expect error: 6:2: "os" imported and not used
// expect error: 10:2: declared and not used: x
// expect error: 11:6: declared and not used: y
// expect error: 13:9: declared and not used: v

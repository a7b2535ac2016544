package main

// compile
import "fmt"

func main() {
	fmt.Println("a"
	x := 1
}

// expect error: 7:17: syntax error: unexpected newline in argument list; possibly missing comma or )

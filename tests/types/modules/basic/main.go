package main

import (
	"fmt"

	"example.com/basic/a"
	renamed "example.com/basic/a/b"
)

func main() { fmt.Println(a.Name, renamed.Twice(2), a.T{}.String()) }

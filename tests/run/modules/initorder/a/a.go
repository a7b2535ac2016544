// Package a depends on b.
package a

import (
	"fmt"

	"example.com/initorder/b"
)

var Value = b.Next("a.Value")

func init() { fmt.Println("a.init") }

// Package side is imported for its side effects.
package side

import "fmt"

func init() { fmt.Println("side.init") }

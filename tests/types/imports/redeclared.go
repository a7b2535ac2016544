package main

import "fmt"
import "fmt" // ERROR "^8: fmt redeclared in this block\n\t\.\/x\.go:3:8: other declaration of fmt$" "^8: \"fmt\" imported and not used$"
import fmt "errors" // ERROR "^8: fmt redeclared in this block\n\t\.\/x\.go:3:8: other declaration of fmt$" "^8: \"errors\" imported as fmt and not used$"
import . "strings"

func main() { fmt.Println(Repeat("x", 2)) }

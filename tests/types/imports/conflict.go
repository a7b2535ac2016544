package main

import "fmt" // ERROR "^8: \"fmt\" imported and not used$"
import . "strings" // ERROR "^8: \"strings\" imported and not used$"
import e "errors" // ERROR "^8: \"errors\" imported as e and not used$"

var fmt = 1 // ERROR "^5: fmt already declared through import of package fmt \(\"fmt\"\)\n\t\.\/x\.go:3:8: other declaration of fmt$"

type e int // ERROR "^6: e already declared through import of package errors \(\"errors\"\)\n\t\.\/x\.go:5:8: other declaration of e$"

func main() {}

package main

import init "fmt" // ERROR "^8: cannot import package as init - init must be a func$"
import main "errors" // ERROR "^8: \"errors\" imported as main and not used$"

func main() {} // ERROR "^6: main already declared through import of package errors \(\"errors\"\)\n\t\.\/x\.go:4:8: other declaration of main$"

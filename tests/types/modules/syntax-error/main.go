package main

import "m/lib"

func main() { var unused int; lib.F( } // ERROR "^38: syntax error: unexpected }, expected expression$"

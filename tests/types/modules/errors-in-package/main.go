package main

import "example.com/e/lib"

func main() { lib.F("never checked, since lib has errors") }

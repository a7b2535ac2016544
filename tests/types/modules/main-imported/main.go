package main

import _ "m/tool" // ERROR "^8: import \"m/tool\" is a program, not an importable package$"

func main() {}

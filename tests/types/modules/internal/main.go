package main

import (
	_ "internal/abi" // ERROR "^2: use of internal package internal/abi not allowed$|^2: package internal/abi is not in std"
	_ "m/internal/ok"
	_ "m/x/internal/no" // ERROR "^2: use of internal package m/x/internal/no not allowed$"
)

func main() {}

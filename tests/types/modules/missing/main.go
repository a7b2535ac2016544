package main

import (
	_ "example.com/m/nope" // ERROR "^2: no required module provides package example\.com/m/nope"
	_ "github.com/x/y"     // ERROR "^2: no required module provides package github\.com/x/y"
	_ "nope"               // ERROR "^2: package nope is not in std$"
	_ "net/nope"           // ERROR "^2: package net/nope is not in std$"
	_ "./rel"              // ERROR "^2: \"\./rel\" is relative, but relative import paths are not supported in module mode$"
	_ "/abs"               // ERROR "^2: \"/abs\" is not a package path; see 'go help packages'$"
	_ "a b"                // ERROR "^2: invalid import path: a b$"
	"C"                    // ERROR "^2: import \"C\": gocl runs Go only: there is no cgo$"
)

func main() {}

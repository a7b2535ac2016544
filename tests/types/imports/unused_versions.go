package main

import (
	"math/rand" // ERROR "^2: \"math\/rand\" imported and not used$"
	r2 "math/rand"
	"os" // ERROR "^2: \"os\" imported and not used$"
	ctx "context" // ERROR "^2: \"context\" imported as ctx and not used$"
	"time"
)

type T struct{ time time.Time }

func f(os string) string { return os }

func main() { _ = r2.Int() }

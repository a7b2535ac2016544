package main

import (
	"errors"
	"fmt"
)

type T struct {
	fmt // ERROR "^2: fmt \(package name\) is not a type$"
	e errors.New // ERROR "^4: errors\.New \(value of type func\(text string\) error\) is not a type$"
	f fmt.Stringer
}

func f(x fmt) (y errors.Foo) { return nil } // ERROR "^10: fmt \(package name\) is not a type$" "^25: undefined: errors\.Foo$"

var v fmt.Println // ERROR "^7: fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not a type$"

func main() {}

package main

import (
	"bytes" // ERROR "^2: \"bytes\" imported and not used$"
	"fmt" // ERROR "^2: \"fmt\" imported and not used$"
	str "strings" // ERROR "^2: \"strings\" imported as str and not used$"
	_ "errors"
	. "strconv" // ERROR "^2: \"strconv\" imported and not used$"
	fmt2 "fmt" // ERROR "^2: \"fmt\" imported as fmt2 and not used$"
	"math" // ERROR "^2: \"math\" imported and not used$"
)

func main() { math := 1; _ = math }

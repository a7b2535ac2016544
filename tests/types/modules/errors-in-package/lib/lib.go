package lib

import "os" // ERROR "^8: \"os\" imported and not used$"

func F(x int) string { return x } // ERROR "^31: cannot use x \(variable of type int\) as string value in return statement$"

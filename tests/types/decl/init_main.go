package main

var init = 1 // ERROR "^5: cannot declare init - must be func$"
type main struct{} // ERROR "^6: cannot declare main - must be func$"

func init() int { return 1 } // ERROR "^6: func init must have no arguments and no return values$"
func init() // ERROR "^6: func init must have a body$"
func main(args []string) {} // ERROR "^6: func main must have no arguments and no return values$"

func f() { init() } // ERROR "^12: undefined: init$"

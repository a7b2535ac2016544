package main

func f() int { return 1 }

func main() {
	go f // ERROR "^5: expression in go must be function call$"
	defer func() {} // ERROR "^8: expression in defer must be function call$"
	defer 1 // ERROR "^8: expression in defer must be function call$"
}

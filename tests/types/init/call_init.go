package main

func init() {}

func main() {
	init() // ERROR "^2: undefined: init$"
	f := init // ERROR "^7: undefined: init$"
	f()
}

package main

type T int

func f() // ERROR "^6: missing function body$"
func (t T) m() // ERROR "^6: missing function body$"

func main() { f() }

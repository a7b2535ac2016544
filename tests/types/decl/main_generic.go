package main

func main[T any]() {} // ERROR "^11: func main must have no type parameters$"
func init[T any]() {} // ERROR "^11: func init must have no type parameters$"

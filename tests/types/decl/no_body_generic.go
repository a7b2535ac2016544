package main

func f[T any](T) // ERROR "^6: generic function is missing function body$"

func main() {}

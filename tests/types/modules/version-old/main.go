package main

type L[T any] struct{} // ERROR "^8: type parameter requires go1\.18 or later" "^10: predeclared any requires go1\.18 or later"

func f[T int](x T) {} // ERROR "^8: type parameter requires go1\.18 or later"

func main() { f[int](1) } // ERROR "^15: function instantiation requires go1\.18 or later"

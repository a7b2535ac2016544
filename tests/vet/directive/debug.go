//go:debug panicnil=1

package main

//go:debug panicnil=0 // WARN "^//go:debug directive only valid before package declaration$"
func main() {}

//go:build go1.21

package main

//go:build go1.22 // WARN "^misplaced //go:build comment$"

/*
//go:build x // WARN "misplaced //go:build comment"
*/
func main() {}

// no oracle: it takes WARN for build tags

// +build linux // WARN "^misplaced \+build comment$"
package main

// +build linux // WARN "^misplaced \+build comment$"

func main() {}

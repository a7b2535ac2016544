//go:build go1.21

// Before Go 1.22 a loop has one set of variables.
package main

import "sync"

func main() {
	for m := (sync.Mutex{}); ; {
		_ = &m
		break
	}
}

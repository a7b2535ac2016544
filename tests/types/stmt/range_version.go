//go:build go1.21

package main

func main() {
	for i := range 10 { // ERROR "^17: cannot range over 10 \(untyped int constant\): requires go1\.22 or later \(file declares \/\/go:build go1\.21\)$"
		_ = i
	}
	for range func(func() bool) {} { // ERROR "^12: cannot range over func\(func\(\) bool\) \{\} \(value of type func\(func\(\) bool\)\): requires go1\.23 or later \(file declares \/\/go:build go1\.21\)$"
	}
	for i, v := range []int{} {
		_, _ = i, v
	}
}

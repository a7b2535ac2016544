//go:build go1.25

package p

func f(n int) {
	_ = new(int)
	_ = new(n) // ERROR "new\(n\) requires go1\.26 or later \(file declares //go:build go1\.25\)"
	_ = new(5) // ERROR "new\(5\) requires go1\.26 or later \(file declares //go:build go1\.25\)"
}

package x

import "testing"

func FuzzAdd(f *testing.F) {
	f.Add(1, "a")
	f.Add(2, "b")
	f.Fuzz(func(t *testing.T, n int, s string) {
		if n == 2 {
			t.Fatal("two", s)
		}
	})
}

func FuzzSkip(f *testing.F) { f.Skip("no") }

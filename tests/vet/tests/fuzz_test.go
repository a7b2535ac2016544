package p

import "testing"

func FuzzGood(f *testing.F) {
	f.Add("a", 1)
	f.Fuzz(func(t *testing.T, s string, n int) { f.Name() })
}

func FuzzAdd(f *testing.F) {
	f.Add("a") // WARN "^wrong number of values in call to \(\*testing.F\).Add: 1, fuzz target expects 2$"
	f.Add("a", "b") // WARN "^mismatched type in call to \(\*testing.F\).Add: string, fuzz target expects int$"
	f.Add(1, "b") // WARN "^mismatched types in call to \(\*testing.F\).Add: \[int string\], fuzz target expects \[string int\]$"
	f.Fuzz(func(t *testing.T, s string, n int) {})
}

func FuzzTarget(f *testing.F) {
	f.Fuzz(1)        // WARN "^argument to Fuzz must be a function$"
	f.Fuzz(func() {}) // WARN "^fuzz target must have 1 or more argument$"
	f.Fuzz(func(s string) {}) // WARN "^the first parameter of a fuzz target must be \*testing.T$"
	f.Fuzz(func(t *testing.T, m []int) bool { return true }) // WARN "^fuzz target must not return any value$" "^fuzzing arguments can only have the following types: string, bool, float32, "
	f.Fuzz(func(t *testing.T, b []byte) { f.Fail() }) // WARN "^fuzz target must not call any \*F methods$"
}

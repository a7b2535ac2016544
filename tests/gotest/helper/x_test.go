package x

import "testing"

func check(t *testing.T, ok bool) {
	t.Helper()
	deeper(t, ok)
}

func deeper(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Error("not ok")
	}
}

func noHelper(t *testing.T) { t.Error("here") }

func TestH(t *testing.T) {
	check(t, false)
	noHelper(t)
	t.Run("sub", func(t *testing.T) {
		check(t, false)
	})
	t.Run("direct", func(t *testing.T) { t.Helper(); t.Error("up") })
}

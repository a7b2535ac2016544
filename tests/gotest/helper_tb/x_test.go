package x

import "testing"

type suite struct{ t *testing.T }

func (s suite) check(ok bool) {
	s.t.Helper()
	if !ok {
		s.t.Errorf("bad %v", ok)
	}
}

func TestMethod(t *testing.T) { suite{t}.check(false) }

func TestTB(t *testing.T) {
	var tb testing.TB = t
	tb.Helper()
	tb.Errorf("through the interface")
	t.Run("sub", func(t *testing.T) {
		t.Helper()
		t.Error("all the way up")
	})
	report := func(tb testing.TB) {
		tb.Helper()
		tb.Error("in a helper")
	}
	report(t)
}

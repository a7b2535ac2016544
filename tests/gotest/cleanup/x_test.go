package x

import "testing"

func TestC(t *testing.T) {
	t.Cleanup(func() { t.Log("first registered") })
	t.Cleanup(func() { t.Log("last registered") })
	t.Run("sub", func(t *testing.T) {
		t.Cleanup(func() { t.Log("sub") })
		t.Log("in sub")
	})
	t.Run("par", func(t *testing.T) {
		t.Parallel()
		t.Log("in par")
	})
	t.Log("end")
}

func TestFatal(t *testing.T) {
	t.Cleanup(func() { t.Error("in cleanup") })
	defer t.Log("deferred")
	t.Fatal("fatal")
}

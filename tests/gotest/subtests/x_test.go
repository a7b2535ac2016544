package x

import "testing"

func TestNames(t *testing.T) {
	for _, name := range []string{"a b", "a b", "", "", "x/y", "tab\tnul\x00", "é", "a#01", "a", "a"} {
		t.Run(name, func(t *testing.T) {})
	}
}

func TestDeep(t *testing.T) {
	t.Log("before")
	t.Run("one", func(t *testing.T) {
		t.Run("two", func(t *testing.T) {
			t.Error("deep")
		})
		t.Log("after two")
	})
	t.Log("after")
}

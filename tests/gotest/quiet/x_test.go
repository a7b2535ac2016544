// flags: -v=false

package x

import "testing"

func TestA(t *testing.T) {
	t.Log("before")
	t.Run("one", func(t *testing.T) {
		t.Log("log")
		t.Run("two", func(t *testing.T) {
			t.Error("deep\nline")
		})
	})
	t.Log("after")
}

func TestB(t *testing.T) { t.Log("not shown") }

// flags: -run=TestA/b/./c|TestD

package x

import "testing"

func TestA(t *testing.T) {
	for _, n := range []string{"a", "b", "cb"} {
		t.Run(n, func(t *testing.T) {
			t.Run("x", func(t *testing.T) { t.Run("c", func(t *testing.T) {}); t.Run("d", func(t *testing.T) {}) })
		})
	}
}

func TestB(t *testing.T) {}

func TestD(t *testing.T) {}

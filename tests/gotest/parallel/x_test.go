// flags: -parallel=1

package x

import "testing"

func TestP(t *testing.T) {
	t.Run("group", func(t *testing.T) {
		t.Run("only", func(t *testing.T) {
			t.Parallel()
			t.Log("parallel")
		})
		t.Log("sequential part done")
	})
	t.Log("group done")
}

func TestTop(t *testing.T) {
	t.Parallel()
	t.Log("top")
}

func TestLast(t *testing.T) { t.Log("not parallel") }

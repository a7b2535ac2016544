package p

import "testing"

func TestSubtests(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		t.Fatal("its own")
		go func() {
			t.Fatal("no") // WARN "from a non-test goroutine"
		}()
	})
	go func() {
		t.Run("b", func(t *testing.T) {
			t.Fatal("a new goroutine of the test")
		})
		go func() { t.Skip() }() // WARN "call to \(\*testing.T\).Skip from a non-test goroutine"
	}()
}

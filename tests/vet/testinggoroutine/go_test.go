// Fatal and its like end the goroutine that calls them, not the test.
package p

import "testing"

func TestLiteral(t *testing.T) {
	go func() {
		t.Fatal("no") // WARN "^call to \(\*testing.T\).Fatal from a non-test goroutine$"
		t.Error("yes")
	}()
	go func() {
		defer t.FailNow() // WARN "call to \(\*testing.T\).FailNow from a non-test goroutine"
		if true {
			t.Skipf("%d", 1) // WARN "call to \(\*testing.T\).Skipf"
		}
	}()
	t.Fatalf("%d", 1)
}

func TestNamed(t *testing.T) {
	f := func() { t.SkipNow() }
	go f() // WARN "^call to \(\*testing.T\).SkipNow from a non-test goroutine \(f calls \(\*testing.T\).SkipNow\)$"
	go helper(t) // WARN "^call to \(\*testing.T\).Fatalf from a non-test goroutine \(helper calls \(\*testing.T\).Fatalf\)$"
	go t.Fatal() // WARN "call to \(\*testing.T\).Fatal from a non-test goroutine"
	helper(t)
}

func helper(t *testing.T) { t.Fatalf("no") }

func BenchmarkGo(b *testing.B) {
	go func() { b.Fatal() }() // WARN "call to \(\*testing.B\).Fatal from a non-test goroutine"
}

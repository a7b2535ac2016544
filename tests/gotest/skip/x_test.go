package x

import "testing"

func TestA(t *testing.T) { t.Skip("not", "now") }

func TestB(t *testing.T) { t.Skipf("%d", 1) }

func TestC(t *testing.T) { t.SkipNow() }

func TestD(t *testing.T) {
	t.Error("first")
	t.Skip("then")
}

func TestE(t *testing.T) {
	if !testing.Short() {
		t.Log("long", t.Skipped(), t.Failed(), t.Name())
	}
}

package x

import "testing"

func TestA(t *testing.T) {
	t.Errorf("got %d, want %d", Add(1, 2), 4)
	t.Error("two", 2, "lines\nsecond\n")
	t.Fatal("last")
}

func TestB(t *testing.T) { t.Fail() }

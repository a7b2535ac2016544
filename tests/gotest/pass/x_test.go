package x

import "testing"

func TestA(t *testing.T) { t.Log("hello") }

func TestB(t *testing.T) {
	if Add(1, 2) != 3 {
		t.Fatal("wrong")
	}
}

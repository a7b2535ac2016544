package x

import (
	"os"
	"testing"
)

func TestA(t *testing.T) {
	t.Log("x")
	os.Exit(3)
}

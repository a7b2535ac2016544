package x

import (
	"os"
	"testing"
)

func TestT(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	if filepath(a) == "" || a == b {
		t.Fatal("same")
	}
	if err := os.WriteFile(a+"/f", []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GOCL_X", "1")
	t.Log(os.Getenv("GOCL_X"), a[len(a)-4:], b[len(b)-4:])
	dir = a
}

var dir string

func filepath(s string) string { return s }

func TestGone(t *testing.T) {
	_, err := os.Stat(dir)
	t.Log(os.IsNotExist(err), os.Getenv("GOCL_X") == "")
}

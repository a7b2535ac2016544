package x

import (
	"fmt"
	"testing"
)

func TestP(t *testing.T) {
	t.Log("logged")
	t.Cleanup(func() { fmt.Println("clean") })
	t.Run("sub", func(t *testing.T) {
		defer fmt.Println("deferred")
		panic("boom")
	})
}

func TestNever(t *testing.T) {}

// flags: -timeout=2s

package x

import "testing"

func TestT(t *testing.T) {
	t.Log("begins")
	t.Run("sub", func(t *testing.T) { <-make(chan int) })
}

func TestNever(t *testing.T) {}

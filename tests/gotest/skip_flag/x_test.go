// flags: -skip=TestA/b|^TestB$

package x

import "testing"

func TestA(t *testing.T) {
	for _, n := range []string{"a", "b"} {
		t.Run(n, func(t *testing.T) {})
	}
}

func TestB(t *testing.T) {}

func TestBC(t *testing.T) {}

// flags: -failfast -count=2

package x

import "testing"

func TestA(t *testing.T) {
	t.Run("x", func(t *testing.T) { t.Fail() })
	t.Run("y", func(t *testing.T) {})
}

func TestB(t *testing.T) {}

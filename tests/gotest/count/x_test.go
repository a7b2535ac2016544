// flags: -count=2

package x

import "testing"

var n int

func TestA(t *testing.T) {
	n++
	t.Log(n)
}

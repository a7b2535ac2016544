// flags: -v=false

package x

import "testing"

func TestP(t *testing.T) {
	t.Log("logged")
	var p *int
	*p = 1
}

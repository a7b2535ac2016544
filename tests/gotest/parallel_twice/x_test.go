package x

import "testing"

func TestP(t *testing.T) {
	t.Parallel()
	t.Parallel()
}

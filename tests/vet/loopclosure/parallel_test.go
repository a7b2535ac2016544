//go:build go1.21

package p

import "testing"

func TestParallel(t *testing.T) {
	for _, c := range []string{"a"} {
		t.Run(c, func(t *testing.T) {
			_ = c
			t.Parallel()
			_ = c // WARN "loop variable c captured"
		})
		t.Run(c, func(t *testing.T) {
			_ = c
		})
		t.Run(c, func(t *testing.T) {
			t.Parallel()
			_ = c // the label below may skip the call
		label:
			_ = c
			goto label
		})
		println()
	}
}

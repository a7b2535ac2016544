package x

import "testing"

func TestC(t *testing.T) {
	ctx := t.Context()
	t.Log(ctx.Err())
	t.Cleanup(func() { t.Log(ctx.Err()) })
	_, ok := t.Deadline()
	t.Log(ok)
}

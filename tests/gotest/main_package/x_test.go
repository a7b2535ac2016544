package main

import "testing"

func TestMainRuns(t *testing.T) {
	main()
	t.Logf("%T", S{})
	panic("x")
}

package x

import "testing"

func TestA(t testing.T) {}

func Testing(t *testing.T) {}

package x_test

import (
	"testing"

	"example.com/x"
)

type thing struct{}

func TestSecret(t *testing.T) { t.Logf("%d %T", x.Secret(), thing{}) }

package x

import (
	"fmt"
	"testing"
)

func TestP(t *testing.T) {
	t.Cleanup(func() { fmt.Println("still called") })
	t.Cleanup(func() { panic("in cleanup") })
}

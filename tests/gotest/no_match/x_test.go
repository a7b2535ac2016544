// flags: -run=Nothing

package x

import "testing"

func TestA(t *testing.T) {}

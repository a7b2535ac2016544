package x

import (
	"fmt"
	"testing"
)

func TestP(t *testing.T) {
	done := make(chan bool)
	go func() { panic(fmt.Errorf("wrapped %d", 1)) }()
	<-done
}

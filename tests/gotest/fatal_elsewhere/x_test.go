package x

import (
	"sync"
	"testing"
)

func TestF(t *testing.T) {
	var wg sync.WaitGroup
	wg.Go(func() {
		t.Fatal("in a goroutine")
		t.Log("never")
	})
	wg.Wait()
	t.Log("goes on")
}

func TestParent(t *testing.T) {
	t.Run("sub", func(s *testing.T) { t.FailNow() })
	t.Log("never")
}

package x

import (
	"testing"
	"time"
)

func TestLate(t *testing.T) {
	go func() {
		time.Sleep(10 * time.Millisecond)
		t.Log("late")
	}()
}

func TestMain(m *testing.M) {
	m.Run()
	time.Sleep(time.Second)
}

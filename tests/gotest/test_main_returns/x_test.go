package x

import (
	"fmt"
	"testing"
)

func TestMain(m *testing.M) {
	defer fmt.Println("after")
	m.Run()
}

func TestA(t *testing.T) {}

// flags: -timeout=0

package x

import (
	"sync"
	"testing"
)

func TestD(t *testing.T) {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
}

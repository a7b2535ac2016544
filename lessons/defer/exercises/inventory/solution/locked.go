// Package inventory counts the goods in a shop, for many goroutines at once.
package inventory

import (
	"errors"
	"sync"
)

// ErrShort says that there are fewer pieces than were asked for.
var ErrShort = errors.New("not enough in stock")

// Inventory knows how many pieces there are of each good. Its zero value is
// empty and ready to use, from any number of goroutines.
type Inventory struct {
	mu     sync.Mutex
	pieces map[string]int // guarded by mu
}

// Count returns how many pieces there are.
func (inv *Inventory) Count(good string) int {
	count := 0
	inv.locked(func() { count = inv.pieces[good] })
	return count
}

// Take takes n pieces out. When there are fewer, it takes none and returns
// ErrShort.
func (inv *Inventory) Take(good string, n int) error {
	err := ErrShort
	inv.locked(func() {
		if inv.pieces[good] >= n {
			inv.pieces[good] -= n
			err = nil
		}
	})
	return err
}

// Update sets the number of pieces to what change makes of it. Nobody else
// sees or changes the inventory between. When change panics, the number stays
// as it was, and the panic goes on to the caller.
func (inv *Inventory) Update(good string, change func(pieces int) int) {
	inv.locked(func() {
		if inv.pieces == nil {
			inv.pieces = map[string]int{}
		}
		inv.pieces[good] = change(inv.pieces[good])
	})
}

// locked is the only place that locks and unlocks.
func (inv *Inventory) locked(f func()) {
	inv.mu.Lock()
	defer inv.mu.Unlock()
	f()
}

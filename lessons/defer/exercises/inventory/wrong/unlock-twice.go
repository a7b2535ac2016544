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
	inv.mu.Lock()
	defer inv.mu.Unlock()
	return inv.pieces[good]
}

// Take takes n pieces out. When there are fewer, it takes none and returns
// ErrShort.
func (inv *Inventory) Take(good string, n int) error {
	inv.mu.Lock()
	defer inv.mu.Unlock()
	if inv.pieces[good] < n {
		inv.mu.Unlock()
		return ErrShort
	}
	inv.pieces[good] -= n
	return nil
}

// Update sets the number of pieces to what change makes of it. Nobody else
// sees or changes the inventory between. When change panics, the number stays
// as it was, and the panic goes on to the caller.
func (inv *Inventory) Update(good string, change func(pieces int) int) {
	inv.mu.Lock()
	defer inv.mu.Unlock()
	if inv.pieces == nil {
		inv.pieces = map[string]int{}
	}
	inv.pieces[good] = change(inv.pieces[good])
}

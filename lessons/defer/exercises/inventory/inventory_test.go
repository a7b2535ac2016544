package inventory

import (
	"errors"
	"runtime"
	"sync"
	"testing"
)

func adding(n int) func(int) int {
	return func(pieces int) int { return pieces + n }
}

func wantCount(t *testing.T, inv *Inventory, good string, want int) {
	t.Helper()
	if got := inv.Count(good); got != want {
		t.Errorf("Count(%q) = %d, want %d", good, got, want)
	}
}

func TestTake(t *testing.T) {
	var inv Inventory
	inv.Update("tea", adding(5))
	for _, test := range []struct {
		n    int
		want error
		left int
	}{
		{n: 2, want: nil, left: 3},
		{n: 4, want: ErrShort, left: 3},
		{n: 3, want: nil, left: 0},
		{n: 1, want: ErrShort, left: 0},
	} {
		if err := inv.Take("tea", test.n); !errors.Is(err, test.want) {
			t.Errorf("Take(tea, %d) = %v, want %v", test.n, err, test.want)
		}
		wantCount(t, &inv, "tea", test.left)
	}
}

func TestUpdateAfterPanic(t *testing.T) {
	var inv Inventory
	inv.Update("tea", adding(5))
	func() {
		defer func() {
			if got := recover(); got != "spilt" {
				t.Errorf("the caller of Update recovered %v, want the panic of change: spilt", got)
			}
		}()
		inv.Update("tea", func(int) int { panic("spilt") })
	}()
	wantCount(t, &inv, "tea", 5)
	inv.Update("tea", adding(1))
	wantCount(t, &inv, "tea", 6)
}

func TestTogether(t *testing.T) {
	const clerks, turns = 4, 5
	var inv Inventory
	addSlowly := func(pieces int) int {
		runtime.Gosched() // the others go on, if they can
		return pieces + 3
	}
	var wg sync.WaitGroup
	for range clerks {
		wg.Go(func() {
			for range turns {
				inv.Update("tea", addSlowly)
				runtime.Gosched()
				if err := inv.Take("tea", 2); err != nil {
					t.Errorf("Take(tea, 2) = %v after 3 were added, want <nil>", err)
					return
				}
			}
		})
	}
	wg.Wait()
	wantCount(t, &inv, "tea", clerks*turns)
}

// Package pdq is the pattern-defeating quicksort (Orson Peters, 2021) behind packages sort and slices.
package pdq

import "math/bits"

// Data is what can be sorted: an order by index, and swapping.
type Data interface {
	Before(i, j int) bool
	Swap(i, j int)
}

// Sort sorts the n elements of s; equal ones may change their order.
func Sort[D Data](s D, n int) {
	quick(s, 0, n, bits.Len(uint(n)))
}

// What choosePivot learned about the order of the part.
const (
	unknownOrder = iota
	increasing
	decreasing
)

// quick sorts [a, b). limit is how many badly balanced partitions are allowed before heap sort takes over.
func quick[D Data](s D, a, b, limit int) {
	const short = 12
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= short {
			Insertion(s, a, b)
			return
		}
		if limit == 0 {
			heap(s, a, b)
			return
		}
		if !balanced {
			scatter(s, a, b)
			limit--
		}
		pivot, order := choosePivot(s, a, b)
		if order == decreasing {
			Reverse(s, a, b)
			pivot = (b - 1) - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && nearlySorted(s, a, b) {
			return
		}
		// Everything in [a, b) is at least data[a-1]; if the pivot equals that, split off all that equals it.
		if a > 0 && !s.Before(a-1, pivot) {
			a = partitionEqual(s, a, b, pivot)
			continue
		}
		mid, already := partition(s, a, b, pivot)
		partitioned = already
		left, right := mid-a, b-mid
		enough := n / 8
		if left < right {
			balanced = left >= enough
			quick(s, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= enough
			quick(s, mid+1, b, limit)
			b = mid
		}
	}
}

// Insertion sorts [a, b) by insertion; equal elements keep their order.
func Insertion[D Data](s D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.Before(j, j-1); j-- {
			s.Swap(j, j-1)
		}
	}
}

func siftDown[D Data](s D, lo, hi, first int) {
	for root := lo; ; {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && s.Before(first+child, first+child+1) {
			child++
		}
		if !s.Before(first+root, first+child) {
			return
		}
		s.Swap(first+root, first+child)
		root = child
	}
}

func heap[D Data](s D, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(s, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.Swap(a, a+i)
		siftDown(s, 0, i, a)
	}
}

// partition moves the pivot to its final place mid: what is less before it, the rest behind. already: nothing had to move.
func partition[D Data](s D, a, b, pivot int) (mid int, already bool) {
	s.Swap(a, pivot)
	i, j := a+1, b-1
	for i <= j && s.Before(i, a) {
		i++
	}
	for i <= j && !s.Before(j, a) {
		j--
	}
	if i > j {
		s.Swap(j, a)
		return j, true
	}
	s.Swap(i, j)
	i++
	j--
	for {
		for i <= j && s.Before(i, a) {
			i++
		}
		for i <= j && !s.Before(j, a) {
			j--
		}
		if i > j {
			break
		}
		s.Swap(i, j)
		i++
		j--
	}
	s.Swap(j, a)
	return j, false
}

// partitionEqual moves what equals the pivot to the front and returns where the greater elements begin.
func partitionEqual[D Data](s D, a, b, pivot int) int {
	s.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.Before(a, i) {
			i++
		}
		for i <= j && s.Before(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.Swap(i, j)
		i++
		j--
	}
}

// nearlySorted tries to finish with a few swaps; false if there is more to do.
func nearlySorted[D Data](s D, a, b int) bool {
	const maxSteps, shortest = 5, 50
	i := a + 1
	for range maxSteps {
		for i < b && !s.Before(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shortest {
			return false
		}
		s.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.Before(j, j-1); j-- {
				s.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.Before(j, j-1); j++ {
				s.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter swaps a few elements around the middle, against inputs that make bad pivots. Deterministic: seeded by the length.
func scatter[D Data](s D, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	at := a + (n/4)*2 - 1
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		s.Swap(at+i, a+other)
	}
}

// choosePivot picks a place by size: the middle, a median of three, or Tukey's ninther; and tells which order it saw.
func choosePivot[D Data](s D, a, b int) (pivot, order int) {
	const ninther, maxSwaps = 50, 4 * 3
	n := b - a
	swaps := 0
	i, j, k := a+n/4*1, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= ninther {
			i = medianAround(s, i, &swaps)
			j = medianAround(s, j, &swaps)
			k = medianAround(s, k, &swaps)
		}
		j = median(s, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case maxSwaps:
		return j, decreasing
	}
	return j, unknownOrder
}

func median[D Data](s D, a, b, c int, swaps *int) int {
	if s.Before(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.Before(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.Before(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

func medianAround[D Data](s D, i int, swaps *int) int { return median(s, i-1, i, i+1, swaps) }

// Reverse turns [a, b) around.
func Reverse[D Data](s D, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.Swap(i, j)
	}
}

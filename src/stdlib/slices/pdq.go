package slices

import "math/bits"

// What choosePivot learned about the order of the part.
const (
	unknownOrder = iota
	increasing
	decreasing
)

// quick sorts [a, b). limit is how many badly balanced partitions are allowed before heap sort takes over.
func (s sorter[E]) quick(a, b, limit int) {
	const short = 12
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= short {
			s.insertion(a, b)
			return
		}
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.scatter(a, b)
			limit--
		}
		pivot, order := s.choosePivot(a, b)
		if order == decreasing {
			s.reverse(a, b)
			pivot = (b - 1) - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.nearlySorted(a, b) {
			return
		}
		// Everything in [a, b) is at least data[a-1]; if the pivot equals that, split off all that equals it.
		if a > 0 && !s.before(a-1, pivot) {
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		mid, already := s.partition(a, b, pivot)
		partitioned = already
		left, right := mid-a, b-mid
		enough := n / 8
		if left < right {
			balanced = left >= enough
			s.quick(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= enough
			s.quick(mid+1, b, limit)
			b = mid
		}
	}
}

func (s sorter[E]) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.before(j, j-1); j-- {
			s.swap(j, j-1)
		}
	}
}

func (s sorter[E]) siftDown(lo, hi, first int) {
	for root := lo; ; {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && s.before(first+child, first+child+1) {
			child++
		}
		if !s.before(first+root, first+child) {
			return
		}
		s.swap(first+root, first+child)
		root = child
	}
}

func (s sorter[E]) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.siftDown(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.siftDown(0, i, a)
	}
}

// partition moves the pivot to its final place mid: what is less before it, the rest behind. already: nothing had to move.
func (s sorter[E]) partition(a, b, pivot int) (mid int, already bool) {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for i <= j && s.before(i, a) {
		i++
	}
	for i <= j && !s.before(j, a) {
		j--
	}
	if i > j {
		s.swap(j, a)
		return j, true
	}
	s.swap(i, j)
	i++
	j--
	for {
		for i <= j && s.before(i, a) {
			i++
		}
		for i <= j && !s.before(j, a) {
			j--
		}
		if i > j {
			break
		}
		s.swap(i, j)
		i++
		j--
	}
	s.swap(j, a)
	return j, false
}

// partitionEqual moves what equals the pivot to the front and returns where the greater elements begin.
func (s sorter[E]) partitionEqual(a, b, pivot int) int {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.before(a, i) {
			i++
		}
		for i <= j && s.before(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.swap(i, j)
		i++
		j--
	}
}

// nearlySorted tries to finish with a few swaps; false if there is more to do.
func (s sorter[E]) nearlySorted(a, b int) bool {
	const maxSteps, shortest = 5, 50
	i := a + 1
	for range maxSteps {
		for i < b && !s.before(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shortest {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.before(j, j-1); j-- {
				s.swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.before(j, j-1); j++ {
				s.swap(j, j-1)
			}
		}
	}
	return false
}

// scatter swaps a few elements around the middle, against inputs that make bad pivots. Deterministic: seeded by the length.
func (s sorter[E]) scatter(a, b int) {
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
		s.swap(at+i, a+other)
	}
}

// choosePivot picks a place by size: the middle, a median of three, or Tukey's ninther; and tells which order it saw.
func (s sorter[E]) choosePivot(a, b int) (pivot, order int) {
	const ninther, maxSwaps = 50, 4 * 3
	n := b - a
	swaps := 0
	i, j, k := a+n/4*1, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= ninther {
			i = s.medianAround(i, &swaps)
			j = s.medianAround(j, &swaps)
			k = s.medianAround(k, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case maxSwaps:
		return j, decreasing
	}
	return j, unknownOrder
}

func (s sorter[E]) median(a, b, c int, swaps *int) int {
	if s.before(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.before(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.before(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

func (s sorter[E]) medianAround(i int, swaps *int) int { return s.median(i-1, i, i+1, swaps) }

func (s sorter[E]) reverse(a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.swap(i, j)
	}
}

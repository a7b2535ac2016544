// Package sort sorts slices and other collections.
package sort

import "internal/pdq"

// Interface is what a collection must offer to be sorted: its length, an order by index, and swapping.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// sorter lets pdq sort by two functions.
type sorter struct {
	before func(i, j int) bool
	swap   func(i, j int)
}

func (s sorter) Before(i, j int) bool { return s.before(i, j) }
func (s sorter) Swap(i, j int)        { s.swap(i, j) }

// Sort sorts in ascending order; equal elements may change their order.
func Sort(data Interface) {
	n := data.Len()
	if n > 1 {
		pdq.Sort(sorter{data.Less, data.Swap}, n)
	}
}

// Slice sorts the slice x by less. It panics if x is not a slice.
func Slice(x any, less func(i, j int) bool) {
	n, swap := elements(x)
	pdq.Sort(sorter{less, swap}, n)
}

// SliceStable is Slice with equal elements keeping their order.
func SliceStable(x any, less func(i, j int) bool) {
	n, swap := elements(x)
	sorter{less, swap}.stable(n)
}

// SliceIsSorted reports whether x is in the order of less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	n, _ := elements(x)
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// elements returns the length of the slice x and a function that swaps two of its elements.
func elements(x any) (int, func(i, j int)) {
	n, swap, kind := swapper(x)
	if swap == nil {
		panic("reflect: call of Swapper on " + kind + " Value")
	}
	return n, swap
}

// swapper is elements for a slice; else swap is nil and kind says what x is.
func swapper(x any) (n int, swap func(i, j int), kind string)

// Stable sorts in ascending order; equal elements keep their order.
func Stable(data Interface) {
	sorter{data.Less, data.Swap}.stable(data.Len())
}

// stable sorts blocks by insertion and merges neighbours in place (Kim and Kutzner, "Stable minimum storage merging by
// symmetric comparisons", 2004).
func (s sorter) stable(n int) {
	block := 20
	for a := 0; a < n; a += block {
		pdq.Insertion(s, a, min(a+block, n))
	}
	for ; block < n; block *= 2 {
		for a := 0; a+block < n; a += 2 * block {
			s.merge(a, a+block, min(a+2*block, n))
		}
	}
}

func (s sorter) merge(a, m, b int) {
	if a >= m || m >= b {
		return
	}
	if b-a == 2 {
		if s.before(m, a) {
			s.swap(a, m)
		}
		return
	}
	mid := (a + b) / 2
	n := mid + m
	start, end := 0, 0
	if m > mid {
		start, end = n-b, mid
	} else {
		start, end = a, m
	}
	for p := n - 1; start < end; {
		c := (start + end) / 2
		if !s.before(p-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	s.rotate(start, m, end)
	s.merge(a, start, mid)
	s.merge(mid, end, b)
}

// rotate exchanges the neighbouring parts [a, m) and [m, b) by three reversals.
func (s sorter) rotate(a, m, b int) {
	if a < m && m < b {
		pdq.Reverse(s, a, m)
		pdq.Reverse(s, m, b)
		pdq.Reverse(s, a, b)
	}
}

// IsSorted reports whether data is in ascending order.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// IntSlice makes a []int sortable.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search looks for v in the sorted slice.
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice makes a []float64 sortable; NaNs come first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || (x[i] != x[i] && x[j] == x[j]) }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search looks for v in the sorted slice.
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// StringSlice makes a []string sortable.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search looks for v in the sorted slice.
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }

// Ints sorts in ascending order.
func Ints(x []int) { Sort(IntSlice(x)) }

// Float64s sorts in ascending order, NaNs first.
func Float64s(x []float64) { Sort(Float64Slice(x)) }

// Strings sorts in ascending order.
func Strings(x []string) { Sort(StringSlice(x)) }

// IntsAreSorted reports whether x is in ascending order.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted reports whether x is in ascending order.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted reports whether x is in ascending order.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }

// Search returns the smallest i in [0, n) for which f holds, or n; f must be false up to some place and true from there.
func Search(n int, f func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if f(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// Find returns the smallest i in [0, n) for which cmp(i) <= 0, and whether cmp is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	lo, hi := 0, n
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if cmp(mid) > 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < n && cmp(lo) == 0
}

// SearchInts looks for x in the sorted slice a.
func SearchInts(a []int, x int) int { return Search(len(a), func(i int) bool { return a[i] >= x }) }

// SearchFloat64s looks for x in the sorted slice a.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings looks for x in the sorted slice a.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type item struct {
	k string
	n int
}

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(s, t, slices.IsSorted(t), slices.Max(s), slices.Min(s))
	fmt.Println(slices.BinarySearch(t, 4))
	fmt.Println(slices.BinarySearch(t, 7))
	fmt.Println(slices.Index(s, 4), slices.Contains(s, 7), slices.IndexFunc(s, func(x int) bool { return x > 4 }), slices.Equal(s, t), slices.Compare(s, t))
	items := []item{{"b", 2}, {"a", 2}, {"c", 1}}
	slices.SortFunc(items, func(a, b item) int { return cmp.Or(cmp.Compare(a.n, b.n), strings.Compare(a.k, b.k)) })
	fmt.Println(items)
	slices.SortStableFunc(items, func(a, b item) int { return -cmp.Compare(a.n, b.n) })
	fmt.Println(items, slices.MaxFunc(items, func(a, b item) int { return cmp.Compare(a.k, b.k) }))
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 8, 9), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 7), slices.Compact([]int{1, 1, 2, 2, 1}))
	slices.Reverse(s)
	fmt.Println(s, slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"x"}, 3))
	fmt.Println(slices.DeleteFunc([]int{1, 2, 3, 4}, func(x int) bool { return x%2 == 0 }), slices.ContainsFunc(s, func(x int) bool { return x == 9 }))
	for i, v := range slices.Backward([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Collect(slices.Values([]int{1, 2})), slices.Sorted(slices.Values([]int{3, 1, 2})))
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g)), slices.Clone([]int(nil)) == nil)
	fmt.Println(cmp.Compare(1.5, 2), cmp.Less("b", "a"), min(3, 1, 2), max(2.5, 1), min("b", "a"))
	defer func() { fmt.Println(recover()) }()
	slices.Delete([]int{1}, 1, 5)
}

package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
}
type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }

func quick[T cmp.Ordered](a []T) {
	if len(a) < 2 {
		return
	}
	p := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}
func merge[T any](a []T, less func(x, y T) bool) []T {
	if len(a) <= 1 {
		return a
	}
	m := len(a) / 2
	l, r := merge(a[:m:m], less), merge(a[m:], less)
	out := make([]T, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if less(r[0], l[0]) {
			out, r = append(out, r[0]), r[1:]
		} else {
			out, l = append(out, l[0]), l[1:]
		}
	}
	return append(append(out, l...), r...)
}
func sieve(n int) []int {
	comp := make([]bool, n+1)
	var ps []int
	for i := 2; i <= n; i++ {
		if !comp[i] {
			ps = append(ps, i)
			for j := i * i; j <= n; j += i {
				comp[j] = true
			}
		}
	}
	return ps
}

func main() {
	ps := sieve(1000)
	fmt.Println(len(ps), ps[len(ps)-5:], cap(ps) >= len(ps))
	people := []Person{{"Alice", 30}, {"Bob", 25}, {"Carol", 30}, {"Dave", 25}, {"Eve", 41}, {"Frank", 30}}
	sort.Stable(ByAge(people))
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].Name[1] < people[j].Name[1] })
	fmt.Println(people)
	slices.SortStableFunc(people, func(a, b Person) int {
		return cmp.Or(-cmp.Compare(a.Age, b.Age), strings.Compare(a.Name, b.Name))
	})
	fmt.Println(people)
	sort.Sort(sort.Reverse(ByAge(people)))
	fmt.Println(people[0].Age, people[5])
	xs := []int{5, 2, 8, -1, 9, 0, 3, 3, 7}
	quick(xs)
	fmt.Println(xs, sort.SearchInts(xs, 7), sort.SearchInts(xs, 4))
	ws := strings.Fields("pear Apple fig banana kiwi Date")
	quick(ws)
	fmt.Println(ws)
	fmt.Println(merge(ws, func(a, b string) bool { return len(a) < len(b) }))
	i, ok := slices.BinarySearchFunc(people, 25, func(p Person, a int) int { return a - p.Age })
	fmt.Println(i, ok, slices.IsSortedFunc(people, func(a, b Person) int { return a.Age - b.Age }))
	fs := []float64{3.5, -0.0, 2e10, 1e-7, 100000, 1e21, 12345678.9}
	slices.Sort(fs)
	fmt.Println(fs, slices.Max(fs), slices.Index(fs, 3.5))
	fmt.Println(slices.Compact([]int{1, 1, 2, 2, 2, 3, 1}), slices.Contains(ws, "fig"), slices.Equal(xs, xs[:]))
	c := slices.Insert([]string{"a", "d"}, 1, "b", "c")
	c = slices.Delete(c, 0, 1)
	fmt.Println(c, len(c), slices.Repeat([]int{1, 2}, 3))
	for ch := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(ch)
	}
	fmt.Println()
	fmt.Println(slices.Sorted(slices.Values([]int{3, 1, 2})), slices.Collect(slices.Values(xs[:2])))
}

package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (a byAge) Len() int           { return len(a) }
func (a byAge) Less(i, j int) bool { return a[i].age < a[j].age }
func (a byAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }

func main() {
	p := []person{{"bob", 31}, {"al", 25}, {"cy", 31}, {"di", 17}}
	q := &p[0]
	sort.Sort(byAge(p))
	fmt.Println(p, *q)
	sort.Sort(sort.Reverse(byAge(p)))
	fmt.Println(p, sort.IsSorted(byAge(p)))
	sort.Slice(p, func(i, j int) bool { return p[i].name < p[j].name })
	fmt.Println(p)
	sort.SliceStable(p, func(i, j int) bool { return p[i].age > p[j].age })
	fmt.Println(p)
	ints := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(ints)
	i := sort.SearchInts(ints, 8)
	fmt.Println(ints, i, sort.Search(100, func(i int) bool { return i*i >= 50 }))
	s := []string{"b", "a", "c"}
	sort.Strings(s)
	f := []float64{2.5, -1, 3}
	sort.Sort(sort.Reverse(sort.Float64Slice(f)))
	fmt.Println(s, f, sort.StringsAreSorted(s))
	fmt.Println(sort.Find(len(s), func(i int) int {
		if s[i] == "b" {
			return 0
		} else if s[i] < "b" {
			return 1
		}
		return -1
	}))
	big := make([]person, 500)
	x := uint32(1)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = person{fmt.Sprint(i), int(x>>24) % 40}
	}
	sort.Slice(big, func(i, j int) bool { return big[i].age < big[j].age })
	h := 0
	for _, p := range big {
		h = h*31 + len(p.name)*7 + int(p.name[0])
		h %= 1000003
	}
	fmt.Println(h, sort.IsSorted(byAge(big)))
}

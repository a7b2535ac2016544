package main

import (
	"cmp"
	"maps"
	"slices"
	"sync/atomic"
)

type P struct{ n int }

func main() {
	xs := []P{}
	slices.Sort(xs) // ERROR "^13: P does not satisfy cmp\.Ordered \(P missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)$"
	slices.SortFunc(xs, func(a, b P) int { return cmp.Compare(a.n, b.n) })
	slices.SortFunc(xs, func(a, b int) int { return 0 }) // ERROR "^17: in call to slices\.SortFunc, S \(type \[\]P\) does not satisfy ~\[\]E$"
	slices.Contains(xs, 1) // ERROR "^22: cannot use 1 \(untyped int constant\) as P value in argument to slices\.Contains$"
	_ = slices.Max([]string{}) + 1 // ERROR "^6: invalid operation: slices\.Max\(\[\]string\{\}\) \+ 1 \(mismatched types string and untyped int\)$"
	for k := range maps.Keys(map[string]int{}) {
		k++ // ERROR "^3: invalid operation: k\+\+ \(non-numeric type string\)$"
	}
	ks := slices.Collect(maps.Keys(map[string]int{}))
	ks[0] = 1 // ERROR "^10: cannot use 1 \(untyped int constant\) as string value in assignment$"
	var a atomic.Pointer[P]
	a.Store(P{}) // ERROR "^10: cannot use P\{\} \(value of struct type P\) as \*P value in argument to a\.Store$"
	var i atomic.Int64
	i.Add("x") // ERROR "^8: cannot use \"x\" \(untyped string constant\) as int64 value in argument to i\.Add$"
	_ = min(1, "x") // ERROR "^13: invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of \"x\"\)$"
	_ = max(1.5, 2)
	slices.Index(xs, P{})
}

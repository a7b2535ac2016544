package main

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
)

type KV[K comparable, V any] struct {
	Key K
	Val V
}

func MapReduce[I any, K comparable, V, R any](in []I, workers int, m func(I, func(K, V)), r func(K, []V) R) map[K]R {
	ins := make(chan I)
	mids := make(chan KV[K, V])
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for i := range ins {
				m(i, func(k K, v V) { mids <- KV[K, V]{k, v} })
			}
		})
	}
	go func() {
		for _, i := range in {
			ins <- i
		}
		close(ins)
		wg.Wait()
		close(mids)
	}()
	groups := map[K][]V{}
	for kv := range mids {
		groups[kv.Key] = append(groups[kv.Key], kv.Val)
	}
	var mu sync.Mutex
	out := make(map[K]R, len(groups))
	var wg2 sync.WaitGroup
	for k, vs := range groups {
		wg2.Add(1)
		go func() {
			defer wg2.Done()
			res := r(k, vs)
			mu.Lock()
			defer mu.Unlock()
			out[k] = res
		}()
	}
	wg2.Wait()
	return out
}

func main() {
	docs := []string{"the cat sat", "the dog sat down", "a cat and a dog"}
	counts := MapReduce(docs, 3, func(d string, emit func(string, int)) {
		for _, w := range strings.Fields(d) {
			emit(w, 1)
		}
	}, func(_ string, vs []int) int { return len(vs) })
	fmt.Println(counts)
	index := MapReduce([]int{0, 1, 2}, 2, func(i int, emit func(string, int)) {
		for _, w := range strings.Fields(docs[i]) {
			emit(w, i)
		}
	}, func(_ string, ids []int) []int { slices.Sort(ids); return slices.Compact(ids) })
	for _, k := range slices.Sorted(maps.Keys(index)) {
		fmt.Print(k, index[k], " ")
	}
	fmt.Println()
	lens := slices.Collect(maps.Values(counts))
	sort.Sort(sort.Reverse(sort.IntSlice(lens)))
	fmt.Println(lens)
	par := make([]int, 1000)
	var wg sync.WaitGroup
	for lo := 0; lo < len(par); lo += 100 {
		chunk := par[lo : lo+100]
		wg.Go(func() {
			for i := range chunk {
				chunk[i] = (lo + i) * (lo + i)
			}
		})
	}
	wg.Wait()
	s := 0
	for _, v := range par {
		s += v
	}
	fmt.Println(s, par[999])
	parts := make(chan []int)
	var psort func([]int) []int
	psort = func(a []int) []int {
		if len(a) < 2 {
			return a
		}
		l := make(chan []int)
		go func() { l <- psort(a[:len(a)/2]) }()
		r := psort(slices.Clone(a[len(a)/2:]))
		return mergeS(<-l, r)
	}
	go func() { parts <- psort([]int{5, 2, 9, 1, 5, 6, -3, 8, 0}) }()
	fmt.Println(<-parts)
}
func mergeS(a, b []int) (out []int) {
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return
}

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Stats struct {
	hits, misses atomic.Uint64
	maxv         atomic.Int64
	flag         atomic.Bool
	cfg          atomic.Pointer[Config]
	any          atomic.Value
}
type Config struct {
	Name string
	N    int
}

func (s *Stats) Max(v int64) {
	for {
		old := s.maxv.Load()
		if v <= old || s.maxv.CompareAndSwap(old, v) {
			return
		}
	}
}

type Stack[T any] struct{ head atomic.Pointer[snode[T]] }
type snode[T any] struct {
	v    T
	next *snode[T]
}

func (s *Stack[T]) Push(v T) {
	n := &snode[T]{v: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			return
		}
	}
}
func (s *Stack[T]) Pop() (v T, ok bool) {
	for {
		h := s.head.Load()
		if h == nil {
			return v, false
		}
		if s.head.CompareAndSwap(h, h.next) {
			return h.v, true
		}
	}
}

type spin struct{ f uint32 }

func (s *spin) Lock() {
	for !atomic.CompareAndSwapUint32(&s.f, 0, 1) {
	}
}
func (s *spin) Unlock() { atomic.StoreUint32(&s.f, 0) }

var _ sync.Locker = (*spin)(nil)

func main() {
	var st Stats
	var stack Stack[int]
	var wg sync.WaitGroup
	var sl spin
	plain := 0
	for g := range 10 {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for i := range 1000 {
				if i%3 == 0 {
					st.hits.Add(1)
				} else {
					st.misses.Add(2)
				}
				st.Max(int64(id*1000 + i))
				stack.Push(i)
				sl.Lock()
				plain++
				sl.Unlock()
			}
		}(g)
	}
	wg.Wait()
	fmt.Println(st.hits.Load(), st.misses.Load(), st.maxv.Load(), plain)
	sum, n := 0, 0
	for v, ok := stack.Pop(); ok; v, ok = stack.Pop() {
		sum += v
		n++
	}
	fmt.Println(sum, n)
	fmt.Println(st.cfg.Load() == nil, st.flag.Swap(true), st.flag.Load())
	c := &Config{"a", 1}
	st.cfg.Store(c)
	fmt.Println(st.cfg.CompareAndSwap(c, &Config{"b", 2}), *st.cfg.Load(), st.any.Load())
	st.any.Store([]string{"x"})
	fmt.Println(st.any.Load().([]string)[0])
	var u uint64
	atomic.AddUint64(&u, ^uint64(0))
	fmt.Println(u, atomic.AddUint64(&u, 2))
	var i32 int32 = 0x7fffffff
	fmt.Println(atomic.AddInt32(&i32, 1), atomic.SwapInt32(&i32, 5), i32)
	var and atomic.Uint32
	and.Store(0xff)
	fmt.Println(and.And(0x0f), and.Load(), and.Or(0x30), and.Load())
	defer func() { fmt.Println(recover()) }()
	st.any.Store(5)
}

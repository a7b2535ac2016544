package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Fork struct{ sync.Mutex }
type Phil struct {
	id          int
	left, right *Fork
	meals       int
}

func (p *Phil) dine(n int, wg *sync.WaitGroup, total *atomic.Int32) {
	defer wg.Done()
	for range n {
		a, b := p.left, p.right
		if p.id == 0 {
			a, b = b, a
		}
		a.Lock()
		b.Lock()
		p.meals++
		total.Add(1)
		time.Sleep(time.Microsecond)
		b.Unlock()
		a.Unlock()
	}
}

type Barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	gen   int
}

func NewBarrier(n int) *Barrier {
	b := &Barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}
func (b *Barrier) Wait() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	b.count++
	if b.count == b.n {
		b.count = 0
		b.gen++
		b.cond.Broadcast()
		return true
	}
	for gen == b.gen {
		b.cond.Wait()
	}
	return false
}

type Queue[T any] struct {
	mu       sync.Mutex
	notEmpty sync.Cond
	notFull  sync.Cond
	buf      []T
	max      int
	closed   bool
}

func NewQueue[T any](max int) *Queue[T] {
	q := &Queue[T]{max: max}
	q.notEmpty.L, q.notFull.L = &q.mu, &q.mu
	return q
}
func (q *Queue[T]) Put(v T) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == q.max {
		q.notFull.Wait()
	}
	q.buf = append(q.buf, v)
	q.notEmpty.Signal()
}
func (q *Queue[T]) Get() (v T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.buf) == 0 {
		return v, false
	}
	v, q.buf = q.buf[0], q.buf[1:]
	q.notFull.Signal()
	return v, true
}
func (q *Queue[T]) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
}

func main() {
	const n = 5
	var forks [n]Fork
	var ps [n]*Phil
	var wg sync.WaitGroup
	var total atomic.Int32
	for i := range ps {
		ps[i] = &Phil{id: i, left: &forks[i], right: &forks[(i+1)%n]}
	}
	wg.Add(n)
	for _, p := range ps {
		go p.dine(50, &wg, &total)
	}
	wg.Wait()
	for _, p := range ps {
		fmt.Print(p.meals, " ")
	}
	fmt.Println(total.Load())

	b := NewBarrier(4)
	var phase [3]atomic.Int32
	var leaders atomic.Int32
	for range 4 {
		wg.Go(func() {
			for ph := range phase {
				phase[ph].Add(1)
				if b.Wait() {
					leaders.Add(1)
				}
				if got := phase[ph].Load(); got != 4 {
					panic(got)
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(leaders.Load(), b.gen)

	q := NewQueue[int](2)
	var sum atomic.Int64
	for range 3 {
		wg.Go(func() {
			for {
				v, ok := q.Get()
				if !ok {
					return
				}
				sum.Add(int64(v))
			}
		})
	}
	for i := 1; i <= 100; i++ {
		q.Put(i)
	}
	q.Close()
	wg.Wait()
	fmt.Println(sum.Load(), len(q.buf))
	var m sync.Map
	for i := range 10 {
		m.Store(i%4, i)
	}
	v, loaded := m.LoadOrStore(2, "x")
	fmt.Println(v, loaded)
	m.Delete(3)
	c := 0
	m.Range(func(k, v any) bool { c += k.(int)*100 + v.(int); return true })
	fmt.Println(c, m.CompareAndSwap(1, 9, "nine"))
	fmt.Println(m.Load(1))
	fmt.Println(m.LoadAndDelete(7))
	pool := sync.Pool{New: func() any { return new([]byte) }}
	bp := pool.Get().(*[]byte)
	*bp = append(*bp, "abc"...)
	pool.Put(bp)
	f := sync.OnceValues(func() (int, error) { fmt.Println("once"); return 42, nil })
	f()
	fmt.Println(f())
}

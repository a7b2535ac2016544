package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type entry struct {
	val     string
	expires time.Time
	version uint64
}
type Store struct {
	mu    sync.RWMutex
	data  map[string]entry
	ver   uint64
	watch map[string][]chan<- Event
	now   func() time.Time
}
type Event struct {
	Key, Old, New string
	Deleted       bool
}

func NewStore(now func() time.Time) *Store {
	return &Store{data: make(map[string]entry), watch: map[string][]chan<- Event{}, now: now}
}
func (s *Store) Set(k, v string, ttl time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ver++
	e := entry{val: v, version: s.ver}
	if ttl > 0 {
		e.expires = s.now().Add(ttl)
	}
	old := s.data[k]
	s.data[k] = e
	s.notify(Event{Key: k, Old: old.val, New: v})
}
func (s *Store) notify(e Event) {
	for _, c := range s.watch[e.Key] {
		select {
		case c <- e:
		default:
		}
	}
}
func (s *Store) Get(k string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	e, ok := s.data[k]
	if !ok || !e.expires.IsZero() && !s.now().Before(e.expires) {
		return "", false
	}
	return e.val, true
}
func (s *Store) CAS(k string, old, new string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e, ok := s.data[k]; ok && e.val == old {
		s.ver++
		e.val, e.version = new, s.ver
		s.data[k] = e
		s.notify(Event{k, old, new, false})
		return true
	}
	return false
}
func (s *Store) Delete(keys ...string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, k := range keys {
		if e, ok := s.data[k]; ok {
			delete(s.data, k)
			n++
			s.notify(Event{Key: k, Old: e.val, Deleted: true})
		}
	}
	return
}
func (s *Store) Watch(k string) <-chan Event {
	c := make(chan Event, 8)
	s.mu.Lock()
	s.watch[k] = append(s.watch[k], c)
	s.mu.Unlock()
	return c
}
func (s *Store) Sweep() (gone []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for k, e := range s.data {
		if !e.expires.IsZero() && !s.now().Before(e.expires) {
			delete(s.data, k)
			gone = append(gone, k)
		}
	}
	sort.Strings(gone)
	return
}

type Tx struct {
	s     *Store
	reads map[string]uint64
	sets  map[string]*string
}

func (s *Store) Begin() *Tx { return &Tx{s, map[string]uint64{}, map[string]*string{}} }
func (t *Tx) Get(k string) string {
	if v, ok := t.sets[k]; ok {
		if v == nil {
			return ""
		}
		return *v
	}
	t.s.mu.RLock()
	defer t.s.mu.RUnlock()
	e := t.s.data[k]
	t.reads[k] = e.version
	return e.val
}
func (t *Tx) Set(k, v string) { t.sets[k] = &v }
func (t *Tx) Commit() error {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	for k, v := range t.reads {
		if t.s.data[k].version != v {
			return fmt.Errorf("conflict on %q: read v%d, now v%d", k, v, t.s.data[k].version)
		}
	}
	for k, v := range t.sets {
		t.s.ver++
		t.s.data[k] = entry{val: *v, version: t.s.ver}
	}
	return nil
}

func main() {
	clock := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	s := NewStore(func() time.Time { return clock })
	w := s.Watch("a")
	s.Set("a", "1", 0)
	s.Set("b", "2", time.Minute)
	s.Set("c", "3", 2*time.Minute)
	fmt.Println(s.Get("b"))
	clock = clock.Add(time.Minute)
	fmt.Println(s.Get("b"))
	fmt.Println(s.Sweep(), s.CAS("a", "0", "x"), s.CAS("a", "1", "x"), s.Delete("a", "zz"))
	for len(w) > 0 {
		fmt.Printf("%+v\n", <-w)
	}
	t1, t2 := s.Begin(), s.Begin()
	t1.Set("n", t1.Get("c")+"!")
	t2.Set("c", t2.Get("c")+t2.Get("n")+"?")
	fmt.Println(t1.Get("n"), t2.Commit(), t1.Commit())
	var wg sync.WaitGroup
	s.Set("ctr", "", 0)
	retries := 0
	var mu sync.Mutex
	for range 10 {
		wg.Go(func() {
			for {
				tx := s.Begin()
				v := tx.Get("ctr")
				tx.Set("ctr", v+"x")
				if tx.Commit() == nil {
					return
				}
				mu.Lock()
				retries++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	v, _ := s.Get("ctr")
	fmt.Println(len(v), retries >= 0, strings.Count(v, "x"))
}

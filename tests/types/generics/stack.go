package main

import (
	"errors"
	"fmt"
	"sync"
)

type Stack[T any] struct {
	mu    sync.Mutex
	items []T
}

func (s *Stack[T]) Push(v T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items = append(s.items, v)
}

func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}

type Cache[K comparable, V any] struct {
	m map[K]V
	f func(K) (V, error)
}

func NewCache[K comparable, V any](f func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{m: map[K]V{}, f: f}
}

func main() {
	var s Stack[string]
	s.Push("a")
	s.Push(1) // ERROR "^9: cannot use 1 \(untyped int constant\) as string value in argument to s\.Push$"
	v, err := s.Pop()
	fmt.Println(v+1, err) // ERROR "^14: invalid operation: v \+ 1 \(mismatched types string and untyped int\)$"
	c := NewCache(func(k string) (int, error) { return len(k), nil })
	c.m[1] = 2 // ERROR "^6: cannot use 1 \(untyped int constant\) as string value in map index$"
	c.m["a"] = "b" // ERROR "^13: cannot use \"b\" \(untyped string constant\) as int value in assignment$"
	NewCache(func(k []int) (int, error) { return 0, nil }) // ERROR "^10: \[\]int does not satisfy comparable$"
	NewCache(nil) // ERROR "^10: in call to NewCache, cannot infer K \(declared at \.\/x\.go:35:15\)$"
	NewCache[string, int](nil)
	var _ Cache[string, int] = *c
	var _ Cache[string, string] = *c // ERROR "^32: cannot use \*c \(variable of struct type Cache\[string, int\]\) as Cache\[string, string\] value in variable declaration$"
}

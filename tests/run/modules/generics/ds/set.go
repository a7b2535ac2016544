package ds

import (
	"cmp"
	"maps"
	"slices"
)

type Set[T comparable] struct{ m map[T]struct{} }

func New[T comparable]() *Set[T] { return &Set[T]{map[T]struct{}{}} }

func (s *Set[T]) Add(v T) *Set[T] { s.m[v] = struct{}{}; return s }
func (s *Set[T]) Len() int        { return len(s.m) }
func (s *Set[T]) Has(v T) bool    { _, ok := s.m[v]; return ok }

func Sorted[T cmp.Ordered](s *Set[T]) []T { return slices.Sorted(maps.Keys(s.m)) }

type Pair[A, B any] struct {
	A A
	B B
}

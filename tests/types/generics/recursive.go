package main

type Tree[T interface{ Less(T) bool }] struct {
	left, right *Tree[T]
	v           T
}

func (t *Tree[T]) Insert(v T) {
	if v.Less(t.v) {
		t.left.Insert(v)
	}
}

type Int int

func (i Int) Less(j Int) bool { return i < j }

type Graph[N NodeC[E], E EdgeC[N]] struct{}
type NodeC[E any] interface{ Edges() []E }
type EdgeC[N any] interface{ Nodes() (N, N) }
type Vertex struct{}
type Edge struct{}

func (*Vertex) Edges() []*Edge            { return nil }
func (*Edge) Nodes() (a, b *Vertex)       { return }

var _ Tree[Int]
var _ Tree[int] // ERROR "^12: int does not satisfy interface\{Less\(int\) bool\} \(missing method Less\)$"
var _ Graph[*Vertex, *Edge]
var _ Graph[Vertex, Edge] // ERROR "^13: Vertex does not satisfy NodeC\[Edge\] \(method Edges has pointer receiver\)$"

func main() {}

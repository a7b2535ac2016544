package p

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T)  { s.items = append(s.items, x) }
func (s *Stack[E]) Pop() E    { return s.items[len(s.items)-1] }
func (s Stack[T]) Len() int   { return len(s.items) }
func (s Stack[_]) Empty() bool { return s.Len() == 0 }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) Swap() Pair[V, K] { return Pair[V, K]{p.Val, p.Key} } // ERROR "V does not satisfy comparable"

type Node[T any] struct {
	next *Node[T]
	val  T
}

func f() {
	var s Stack[int]
	s.Push(1)
	s.Push("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to s\.Push"
	var _ string = s.Pop() // ERROR "cannot use s\.Pop\(\) \(value of type int\) as string value in variable declaration"
	Stack[int]{}.Push(1) // ERROR "cannot call pointer method Push on Stack\[int\]"
	_ = Stack[string]{[]string{"a"}}.Len()
	g := s.Push
	g("x") // ERROR "cannot use .x. \(untyped string constant\) as int value in argument to g"
	h := Stack[int].Len
	h(s)
	h(Stack[string]{}) // ERROR "cannot use Stack\[string\]\{\} \(value of struct type Stack\[string\]\) as Stack\[int\] value in argument to h"
	k := (*Stack[int]).Push
	k(&s, 1)
	k(s, 1) // ERROR "cannot use s \(variable of struct type Stack\[int\]\) as \*Stack\[int\] value in argument to k"
	p := Pair[string, int]{"a", 1}
	p.Key = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	var n *Node[int]
	n.next.val = "x" // ERROR "cannot use .x. \(untyped string constant\) as int value in assignment"
	n.next = &Node[string]{} // ERROR "cannot use &Node\[string\]\{\} \(value of type \*Node\[string\]\) as \*Node\[int\] value in assignment"
	s.Peek() // ERROR "s\.Peek undefined \(type Stack\[int\] has no field or method Peek\)"
	_ = s.items[0] + "x" // ERROR "invalid operation: s\.items\[0\] \+ .x. \(mismatched types int and untyped string\)"
}

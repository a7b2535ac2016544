package stack

type Stack struct{ xs []int }

func (s *Stack) Push(x int) { s.xs = append(s.xs, x) }

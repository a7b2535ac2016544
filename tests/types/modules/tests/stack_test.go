package stack

func helper(s *Stack) int { return s.xs } // ERROR "^36: cannot use s\.xs \(variable of type \[\]int\) as int value in return statement$"

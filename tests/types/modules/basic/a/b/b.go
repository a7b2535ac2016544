package b

type Int int

func Twice(x int) int { return 2 * x }

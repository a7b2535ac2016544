package lib

type T struct{ X, y int }

func (T) m()   {}
func hidden()  {}

type I interface{ m() }

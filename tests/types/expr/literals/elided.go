package p

type P struct{ x, y int }

var (
	_ = []P{{1, 2}, {x: 1}}
	_ = []*P{{1, 2}, nil, &P{}}
	_ = map[P]string{{1, 2}: "a"}
	_ = map[string]P{"a": {1, 2}}
	_ = map[string]*P{"a": {1, 2}}
	_ = map[P][]P{{}: {{}}}
	_ = [][]int{{1}, {2, 3}, nil}
	_ = [2][2]int{{1, 2}, {3}}
	_ = []P{{1}} // ERROR "too few values in struct literal of type P"
	_ = []int{{1}} // ERROR "invalid composite literal element type int"
	_ = []any{{1}} // ERROR "invalid composite literal element type any"
	_ = []**P{{1, 2}} // ERROR "invalid composite literal element type \*\*P"
	_ = [][]P{{{1, 2, 3}}} // ERROR "too many values in struct literal of type P"
	_ = P{{1}, 2} // ERROR "missing type in composite literal"
)

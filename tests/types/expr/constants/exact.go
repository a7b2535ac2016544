package p

// Exact arithmetic: none of these would hold in float64.
const (
	third = 1.0 / 3
	one   = third * 3
	huge  = 1 << 100
	tiny  = 1.0 / huge
	again = tiny * huge
	pi    = 3.14159265358979323846264338327950288419716939937510582097494459
)

var (
	_ [1]int = [int(one)]int{}
	_ [1]int = [int(again)]int{}
	_ int    = huge >> 98
	_ int8   = pi*0 + 5
	_        = [3]int{}[huge/huge]
)

package p

type op struct {
	name string
	fn   func(float64, float64) (float64, error)
	ch   chan<- struct{}
}

var ops = map[string]op{
	"add": {"add", func(a, b float64) (float64, error) { return a + b, nil }, nil},
	"sub": {fn: func(a, b float64) float64 { return a - b }}, // ERROR "cannot use func\(a, b float64\) float64 \{…\} \(value of type func\(a float64, b float64\) float64\) as func\(float64, float64\) \(float64, error\) value in struct literal"
	"mul": {name: "mul", fn: func(a, b int) (int, error) { return a * b, nil }}, // ERROR "cannot use func\(a, b int\) \(int, error\) \{…\} \(value of type func\(a int, b int\) \(int, error\)\) as func\(float64, float64\) \(float64, error\) value in struct literal"
	"div": {ch: make(chan struct{})},
	"rec": {ch: make(<-chan struct{})}, // ERROR "cannot use make\(<-chan struct\{\}\) \(value of type <-chan struct\{\}\) as chan<- struct\{\} value in struct literal"
	"bad": {"x", nil}, // ERROR "too few values in struct literal of type op"
}

var table = []struct {
	in   []int
	want map[string]bool
}{
	{[]int{1}, map[string]bool{"a": true}},
	{in: {1}, want: nil}, // ERROR "missing type in composite literal"
	{nil, {"a": true}}, // ERROR "missing type in composite literal"
	{[]int{}, map[string]bool{"a": 1}}, // ERROR "cannot use 1 \(untyped int constant\) as bool value in map literal"
}

var fns = [...]func(int) int{ // ERROR "initialization cycle: fns refers to itself"
	0: func(i int) int { return i },
	2: func(i int) int { return fns[0](i) },
	1: nil,
}

package p

type P struct{ x, y int }
type L []L
type M map[string]M
type PP = *P

var (
	_ = L{{}, {{}, {}}, nil}
	_ = M{"a": {"b": {}}, "c": nil}
	_ = []PP{{1, 2}}
	_ = [...]struct{ s []int }{{[]int{1}}, {s: nil}}
	_ = []func() int{func() int { return 1 }}
	_ = map[any]any{1: "a", "a": 1, 'a': nil, 1.5: []int{}}
)

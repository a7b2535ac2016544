package p

import "unsafe"

type S []int
type St string

func f(s S, st St, m map[string][]int, c chan<- int, z complex64, n int8, e error) (r []byte) {
	s = append(s[:1], s[2:]...)
	r = append(r, st...)
	r = append(r, "abc"[1:]...)
	r = append([]byte("x"), st[1:]...)
	m["a"] = append(m["a"], 1, 2)
	_ = copy(r, st) + copy(s, []int{1})
	_ = make(S, n, 10) != nil
	_ = make(chan func(), len(s))
	_ = make(map[string]S, 'a')
	_ = len(make([]int, 3.0)) + cap(c)
	_ = min(n, 3, 'a') + max(1, n)
	_ = min(1.5, float64(len(st)))
	_ = real(z) + imag(z)*1.5
	_ = complex(real(z), 2)
	delete(m, "x"+string(st))
	clear(s)
	close(c)
	var p *error = new(e)
	*new(int) = 3
	_ = *new([]int{1, 2}) == nil
	q := new(n + 1)
	*q = n
	print(len(st), "a", nil == p)
	_ = unsafe.Sizeof(s) + unsafe.Sizeof(struct {
		a byte
		b int64
	}{})
	defer func() { _ = recover() == nil }()
	if n > 3 {
		panic(e)
	}
	const k = len("abc") * cap([4]int{})
	var _ [k]int = [12]int{}
	return r[:0:0]
}

//go:build linux && go1.21

// Package every holds each kind of node at least once.
package every

import (
	"fmt"
	. "math"
	_ "os"
	str "strings"
)

import "time"

// Weekday is a day.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday, Wednesday = iota, iota + 1
	_, _
)

const ()

var (
	a, b int
	c    = 0x1p-2 + 1_000.5e+3i
	d    = 'x' + '\n' + '\u00e9' // trailing
)

type (
	Alias           = map[string][]chan<- int
	Set[T comparable] map[T]struct{}
	GenericAlias[P any] = Set[P]
	Pair[K, V any] struct {
		Key K `json:"key"`
		Value, Other V
		*str.Builder
		Set[int]
		fmt.Stringer "tag"
	}
	Pointer[P *T,] int
	Union[P *C | D,] int
	Elem[P interface{ *C }, S ~[]P] int
	Array [N * 2]int
	Number interface {
		~int | ~float64 | *T
		fmt.Stringer
		Less(x, y T) bool
		Do(...int) (n int, err error)
	}
	Chans struct {
		a chan (<-chan int)
		b chan<- (chan int)
		c <-chan (<-chan int)
		d chan func() <-chan int
	}
)

type T struct{ x, y int }

func (t *T) method(x int, ys ...string) (n int, err error) { return }

func (Pair[K, V]) generic() {}

func noBody(x int) int

func sum[S ~[]E, E Number](s S) (total E) {
	for _, x := range s {
		total += x
	}
	return
}

func statements(ch chan int, x any) {
	var v, w int = 1, 2
	const k = iota
	type local[P any] struct{}
	v, w = w, v
	v++
	w--
	v <<= 2
	w &^= 1
	p := &T{x: 1, y: 2}
	*p = T{}
	(*p).x = -(-v) - -w + +v ^ ^w
	ch <- <-ch
	q := &(<-ch)
	go func() { fmt.Println(v) }()
	defer func() {
		// only a comment
	}()
	;
loop:
	for i := 0; i < 10; i++ {
		switch {
		case i == 1, i == 2:
			continue loop
		case i > 5:
			break loop
		case false:
			fallthrough
		default:
			goto done
		}
	}
	for v < 10 {
	}
	for ; ; v++ {
	}
	for i := 0; ; {
	}
	for range 3 {
	}
	for range ch {
	}
	for k := range x.(map[string]int) {
		_ = k
	}
	for p.x, p.y = range []int{1} {
	}
	for {
		break
	}
	if y, ok := x.(int); ok {
	} else if z := (T{1, 2}); z.x == 1 && p == &(T{}) {
	} else {
		return
	}
	switch y := x.(type) {
	case nil:
	case int, *T, func(int) string:
		_ = y
	}
	switch v := 1; x.(type) {
	}
	switch v := 1; {
	}
	switch v := 1; v {
	}
	select {
	case y, ok := <-ch:
		_, _ = y, ok
	case p.x = <-ch:
	case ch <- 1:
	case <-ch:
	default:
	}
	select {}
	{
		v := 1 /* inside */ + 2
		_ = v
	}
	_ = [...]string{0: "a", 2: "c"}
	_ = map[string]T{
		"a": {1, 2},
		"b": {x: 3},
	}
	_ = fmt.Sprintf("%d %s",
		v,
		`raw
string`,
	)
	_ = s[1:2:3][:][1:][:2][i]
	_ = s[a+1 : b]
	_ = sum[[]int, int](nil)
	_ = (<-chan int)(ch)
	_ = (func())(nil)
	_ = []int(nil)
	_ = func(x int) func() { return nil }(1)
	_ = a*(b+c)/d<<2&e == f || !g && h <= i
	_ = x.
		(interface{ M() }).
		M()
	_ = (*T).method
	f(append(xs, 1)...)
done:
}

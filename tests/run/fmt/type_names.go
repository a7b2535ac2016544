package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

type Local struct{}
type Gen[T any] struct{ v T }
type Pair[K comparable, V any] struct {
	k K
	v V
}
type Fn func(int, ...string) (bool, error)
type Num interface{ ~int | ~float64 }

func kind[T Num](x T) string { return fmt.Sprintf("%T", x) }

func main() {
	type Inner struct{}
	var r io.Reader = strings.NewReader("x")
	for _, x := range []any{nil, 1, "s", 1.5, 'r', byte(1), true, 2i, errors.New("e"), Local{}, &Local{}, []Local{}, [3]*Local{}, map[string][]Local{}, make(chan int), make(<-chan Local), make(chan<- func()), make(chan (<-chan int)), func() {}, func(a int, b ...any) (string, error) { return "", nil }, Fn(nil), Gen[int]{}, Gen[Local]{}, &Gen[[]string]{}, Pair[string, map[int]bool]{}, Pair[Local, *Gen[int]]{}, struct {
		A int `json:"a"`
		b string
	}{}, struct{}{}, new(any), new(error), new(interface{ M(int) string }), Inner{}, r, time.Second, time.Time{}, &sync.Mutex{}, os.Stdout, io.EOF, [2][3]int{}, (*int)(nil), struct{ Local }{}, struct{ *Local }{}} {
		fmt.Printf("%T\n", x)
	}
	fmt.Println(kind(1), kind(2.5), kind(time.Duration(1).Seconds()))
}

package main

import (
	"fmt"
	"strings"
)

type stringer interface{ String() string }
type id int

func (i id) String() string { return fmt.Sprintf("id-%d", int(i)) }

func join[T stringer](xs []T) string {
	var parts []string
	for _, x := range xs {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, ",")
}

type setter[T any] interface {
	*T
	set(string)
}
type conf struct{ v string }

func (c *conf) set(s string) { c.v = s }

func build[T any, P setter[T]](s string) T {
	var t T
	P(&t).set(s)
	return t
}

func index[T comparable](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice of T"
	}
	return fmt.Sprintf("%T", x)
}

func zero[T any]() (t T) { return }

func ptr[T any](v T) *T { return &v }

func length[T ~[]byte | ~string](x T) int { return len(x) }

func first[S ~[]E, E any](s S) (e E) {
	for _, e = range s {
		break
	}
	return
}

func chanOf[T any](xs ...T) <-chan T {
	ch := make(chan T, len(xs))
	for _, x := range xs {
		ch <- x
	}
	close(ch)
	return ch
}

func main() {
	fmt.Println(join([]id{1, 2}), build[conf]("hi"), index([]string{"a", "b"}, "b"), index([]any{1, "x"}, any("x")))
	fmt.Println(kind(1), kind("s"), kind(2.5), kind([]int{}), zero[*int]() == nil, zero[string]() == "", *ptr(3))
	fmt.Println(length("abc"), length([]byte{1}), first([]int{7, 8}), first([]string(nil)) == "")
	for v := range chanOf("x", "y") {
		fmt.Print(v, " ")
	}
	fmt.Println()
	f := index[float64]
	fmt.Printf("%T %v\n", f, f([]float64{1, 2}, 2))
}

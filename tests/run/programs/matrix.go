package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
)

type Number interface {
	~int | ~int64 | ~float32 | ~float64 | ~complex128
}
type Matrix[T Number] struct {
	r, c int
	d    []T
}

var ErrShape = errors.New("shape mismatch")

func Mk[T Number](rows ...[]T) Matrix[T] {
	m := Matrix[T]{r: len(rows), c: len(rows[0])}
	for _, row := range rows {
		m.d = append(m.d, row...)
	}
	return m
}
func (m Matrix[T]) At(i, j int) T      { return m.d[i*m.c+j] }
func (m *Matrix[T]) Set(i, j int, v T) { m.d[i*m.c+j] = v }
func Identity[T Number](n int) Matrix[T] {
	m := Matrix[T]{n, n, make([]T, n*n)}
	for i := range n {
		m.Set(i, i, 1)
	}
	return m
}
func (a Matrix[T]) Mul(b Matrix[T]) (Matrix[T], error) {
	if a.c != b.r {
		return Matrix[T]{}, fmt.Errorf("%dx%d * %dx%d: %w", a.r, a.c, b.r, b.c, ErrShape)
	}
	m := Matrix[T]{a.r, b.c, make([]T, a.r*b.c)}
	for i := 0; i < a.r; i++ {
		for j := 0; j < b.c; j++ {
			var s T
			for k := 0; k < a.c; k++ {
				s += a.At(i, k) * b.At(k, j)
			}
			m.Set(i, j, s)
		}
	}
	return m, nil
}
func (m Matrix[T]) String() string {
	var sb strings.Builder
	for i := range m.r {
		for j := range m.c {
			fmt.Fprintf(&sb, "%8v", m.At(i, j))
		}
		sb.WriteString("\n")
	}
	return sb.String()
}
func Pow[T Number](m Matrix[T], n int) Matrix[T] {
	r := Identity[T](m.r)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r, _ = r.Mul(m)
		}
		m, _ = m.Mul(m)
	}
	return r
}

type Vec [3]float64

func (v Vec) Dot(w Vec) (s float64) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}
func (v Vec) Cross(w Vec) Vec {
	return Vec{v[1]*w[2] - v[2]*w[1], v[2]*w[0] - v[0]*w[2], v[0]*w[1] - v[1]*w[0]}
}
func (v *Vec) Scale(f float64) *Vec {
	for i := range v {
		v[i] *= f
	}
	return v
}
func det(a [][]float64) float64 {
	n, d := len(a), 1.0
	for c := 0; c < n; c++ {
		p := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		if a[p][c] == 0 {
			return 0
		}
		if p != c {
			a[p], a[c] = a[c], a[p]
			d = -d
		}
		d *= a[c][c]
		for r := c + 1; r < n; r++ {
			f := a[r][c] / a[c][c]
			for k := c; k < n; k++ {
				a[r][k] -= f * a[c][k]
			}
		}
	}
	return d
}

func main() {
	a := Mk([]int{1, 2, 3}, []int{4, 5, 6})
	b := Mk([]int{7, 8}, []int{9, 10}, []int{11, 12})
	ab, err := a.Mul(b)
	fmt.Print(ab, err, "\n")
	_, err = a.Mul(a)
	fmt.Println(err, errors.Is(err, ErrShape))
	fmt.Print(Pow(Mk([]int64{1, 1}, []int64{1, 0}), 92))
	fmt.Print(Pow(Mk([]int64{1, 1}, []int64{1, 0}), 100))
	fmt.Print(Pow(Mk([]complex128{1i, 1}, []complex128{0, -1i}), 5))
	fmt.Print(Pow(Mk([]float32{1.1, 0.3}, []float32{0.7, 0.9}), 7))
	v, w := Vec{1, 2, 3}, Vec{4, 5, 6}
	fmt.Println(v.Dot(w), v.Cross(w), v.Cross(w).Dot(v), *v.Scale(0.1).Scale(3), v)
	fmt.Printf("%.6f %T %v\n", det([][]float64{{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}), a, []Vec{v, w})
	fmt.Printf("%+v %#v\n", Identity[float64](2).d, Mk([]float32{1.5}).d)
}

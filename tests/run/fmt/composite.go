package main

import "fmt"

type Point struct{ X, Y int }

type Shape struct {
	Name   string
	Corner Point
	Tags   []string
	Sizes  map[string]float64
	Next   *Shape
	Any    any
	Err    error
	hidden [2]bool
}

type Inner struct{ A, B int }
type Outer struct {
	Inner
	*Point
	C string
}

func main() {
	s := Shape{Name: "box", Corner: Point{1, 2}, Tags: []string{"a", "b c"}, Sizes: map[string]float64{"w": 1.5, "h": 2}, Any: 3, hidden: [2]bool{true, false}}
	fmt.Printf("%v\n%+v\n%#v\n", s, s, s)
	fmt.Printf("%v %+v\n", &s.Corner, &s.Corner)
	fmt.Println([]Point{{1, 2}, {3, 4}}, [2]Point{{5, 6}}, map[Point]string{{2, 1}: "b", {1, 9}: "a"})
	fmt.Printf("%v %d %x %q\n", []any{1, "x", nil, 2.5, []int{1}}, []any{1, "x"}, []string{"hi", "yo"}, []string{"a", "b"})
	fmt.Printf("%#v\n", []any{1, "x", nil, int8(2), 1.0, 'c', []int(nil), map[string]int{}, struct{}{}, Point{}})
	fmt.Printf("%v %+v\n", Outer{Inner: Inner{1, 2}, C: "c"}, Outer{Inner: Inner{1, 2}, C: "c"})
	var nilSlice []int
	var nilMap map[string]int
	var nilPtr *Point
	var nilErr error
	var nilFunc func()
	fmt.Println(nilSlice, nilMap, nilPtr, nilErr, nilFunc == nil)
	fmt.Printf("%#v %#v %#v %#v %#v\n", nilSlice, nilMap, nilPtr, nilErr, nilFunc)
	fmt.Printf("%v %v %v\n", &[]int{1}, &map[string]int{"a": 1}, &[1]string{"z"})
	fmt.Printf("%5d|%-4d|%05.1f\n", []int{1, 22}, [2]int{3, 4}, []float64{1, 2.25})
	fmt.Printf("%v %s\n", struct {
		a string
		b []byte
	}{"x", []byte("yz")}, struct {
		a string
		b []byte
	}{"x", []byte("yz")})
}

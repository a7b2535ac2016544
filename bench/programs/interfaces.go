package main

type shape interface{ area() int }

type square struct{ side int }
type rect struct{ w, h int }

func (s square) area() int { return s.side * s.side }
func (r *rect) area() int  { return r.w * r.h }

func main() {
	shapes := []shape{square{2}, &rect{3, 4}}
	sum := 0
	for i := range 10_000_000 {
		sum += shapes[i&1].area()
	}
	println(sum)
}

package shapes

type Shape interface{ Area() int }

type Square struct{ Side int }

func (s Square) Area() int { return s.Side * s.Side }

func Total(shapes ...Shape) (sum int) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return
}

package p

type F func(F) F
type H func(h H, n int) (H, error)

type Chain struct{ next func(*Chain) *Chain }

func id(f F) F { return f }

func f(x F, h H, c *Chain) {
	_ = x(x)(id)(nil)
	_ = x(1) // ERROR "cannot use 1 \(untyped int constant\) as F value in argument to x"
	g, err := h(h, 1)
	_, _ = g(g, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to g"
	_, _ = g(nil, 2)
	_ = c.next(c).next(c.next(nil)).next
	_ = c.next(c.next) // ERROR "cannot use c\.next \(variable of type func\(\*Chain\) \*Chain\) as \*Chain value in argument to c\.next"
	_ = id(id)
	_ = id(func(f F) F { return f(f) })
	_ = id(func(f F) H { return nil }) // ERROR "cannot use func\(f F\) H \{…\} \(value of type func\(f F\) H\) as F value in argument to id"
	_ = err
}

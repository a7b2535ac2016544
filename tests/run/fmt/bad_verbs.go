package main

import "fmt"

type T struct {
	A int
	B string
}

func main() {
	p := func(format string, a ...any) { fmt.Println(format, "->", fmt.Sprintf(format, a...)) }
	p("%d", "s")
	p("%s", 5)
	p("%z", 5)
	p("%t", 1)
	p("%d %d", 1)
	p("%d", 1, 2, "three", nil)
	p("%!")
	p("%")
	p("100%")
	p("%d%%", 50)
	p("%s %d %v", nil, nil, nil)
	p("%d", T{1, "x"})
	p("%s", T{1, "x"})
	p("%s", []any{1, "a", nil})
	p("%s", map[string]int{"a": 1})
	p("%世", 1)
	p("no verbs", 1)
	p("%w", 3)
	p("%v", struct{ F func() }{})
	p("%e %x", 1, true)
	p("%c", "str")
	p("%.2", 1)
	p("%5", 1)
	p("%x %q", 1.5, 1.5)
	p("%U", "x")
	p("%p", 3)
	p("%s", error(nil))
	p("%2147483648d", 1)
	p("%", 1)
}

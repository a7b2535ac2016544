package main

var n int

func deferring() {
	defer func() { n++ }()
}

func panicking() {
	defer func() {
		if recover() != nil {
			n++
		}
	}()
	panic("x")
}

func main() {
	for range 1_000_000 {
		deferring()
	}
	for range 100_000 {
		panicking()
	}
	println(n)
}

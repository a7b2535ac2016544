package main

func a() int {
	return 1
	println() // WARN "^unreachable code$"
	return 2
}

func b() {
	panic("x")
	{ // WARN "unreachable code"
		println()
	}
}

func c() {
	for {
	}
	println() // WARN "unreachable code"
}

func d(n int) {
	for {
		if n > 0 {
			break
		}
		continue
		println() // WARN "unreachable code"
	}
	println()
}

func e(ch chan int) {
	for {
		select {
		case <-ch:
			return
			println() // WARN "unreachable code"
		case ch <- 1:
			break
		}
		println()
	}
}

func f(ch chan int) {
	select {}
	println(<-ch) // WARN "unreachable code"
}

func main() {
	_ = []any{a, b, c, d, e, f}
}

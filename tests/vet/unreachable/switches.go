package main

func all(n int) int {
	switch n {
	case 0:
		return 0
	default:
		panic(n)
	}
	return 1 // WARN "unreachable code"
}

func some(n int) int {
	switch n {
	case 0:
		return 0
	}
	return 1
}

func types(x any) int {
	switch x.(type) {
	case int:
		return 0
	default:
		return 1
	}
	println() // WARN "unreachable code"
	return 2
}

func branches(b bool) int {
	if b {
		return 1
	} else {
		return 2
	}
	return 3 // WARN "unreachable code"
}

func labels(n int) {
loop:
	for {
		switch {
		case n > 0:
			break loop
		default:
			goto end
		}
		println() // WARN "unreachable code"
	}
	return
end:
	println()
}

func fall(n int) {
	switch n {
	case 0:
		fallthrough
	case 1:
		println()
	}
}

func main() {
	_ = []any{all, some, types, branches, labels, fall}
	f := func() {
		return
		println() // WARN "unreachable code"
	}
	f()
}

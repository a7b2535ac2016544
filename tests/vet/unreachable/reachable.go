package main

func panic2(any) {}

func a() {
	for i := range 3 {
		_ = i
	}
	println()
	for false {
		return
	}
	panic2(1)
	println()
	return
	;
}

func b() {
	panic := func(any) {}
	panic(1)
	println()
}

func main() {
	a()
	b()
}

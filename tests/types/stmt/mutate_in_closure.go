package main

func main() {
	total := 0
	add := func(n int) { total += n }
	add(1)
	count := 0
	inc := func() { count++ }
	inc()
	x := 1 // ERROR "^2: declared and not used: x$"
	func() { x = 2 }()
	for i := 0; i < 2; i++ {
		go func() { _ = i }()
	}
	var once bool
	if !once {
		once = true
	}
}

package main

func f(n int) int { return f(n+1) + 1 }

func main() {
	defer func() { recover() }()
	println(f(0))
}

// expect fatal: stack overflow

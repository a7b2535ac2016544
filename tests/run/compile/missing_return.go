package main

// compile
func f(n int) int {
	for n > 0 {
		return 1
	}
}

func g(n int) int {
	switch n {
	case 1:
		return 1
	}
}

func main() { f(1); g(2) }

// expect error: 8:1: missing return
// expect error: 15:1: missing return

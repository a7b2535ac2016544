package main

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func main() { println(depth(1_000_000)) }

// expect stderr: 1000000

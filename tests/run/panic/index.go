package main

func main() {
	s := []int{1}
	i := 5
	println(s[i])
}

// expect panic: runtime error: index out of range [5] with length 1
// expect stderr: goroutine 1 [running]:

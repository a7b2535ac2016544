package main

type node struct {
	next *node
	v    int
}

func main() {
	var n *node
	println(n.v)
}

// expect panic: runtime error: invalid memory address or nil pointer dereference
// expect stderr: [signal SIGSEGV: segmentation violation
// expect stderr: goroutine 1 [running]:

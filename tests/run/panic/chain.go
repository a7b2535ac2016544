package main

func main() {
	defer func() {
		panic("second")
	}()
	panic("first")
}

// expect panic: first
// expect stderr: 	panic: second
// expect stderr: goroutine 1 [running]:

package main

func main() {
	defer func() {
		defer func() {
			panic("third")
		}()
		panic("second")
	}()
	panic("first")
}

// expect panic: first
// expect stderr: 	panic: second
// expect stderr: 	panic: third
// expect stderr: goroutine 1 [running]:

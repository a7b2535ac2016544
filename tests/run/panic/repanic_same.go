package main

func main() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("same")
}

// expect panic: same [recovered, repanicked]
// expect stderr: goroutine 1 [running]:

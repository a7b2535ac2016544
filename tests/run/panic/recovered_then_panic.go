package main

func main() {
	defer func() {
		r := recover()
		panic("outer: " + r.(string))
	}()
	panic("inner")
}

// expect panic: inner [recovered]
// expect stderr: 	panic: outer: inner
// expect stderr: goroutine 1 [running]:

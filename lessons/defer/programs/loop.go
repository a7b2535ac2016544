package main

import "fmt"

var open, most int

type file struct{}

func openFile() *file {
	open++
	most = max(most, open)
	return &file{}
}

func (f *file) Close() { open-- }

func inLoop() {
	for range 5 {
		f := openFile()
		defer f.Close()
	}
}

func wrapped() {
	for range 5 {
		func() {
			f := openFile()
			defer f.Close()
		}()
	}
}

func main() {
	inLoop()
	fmt.Println("in the loop, most open at once:", most)
	most = 0
	wrapped()
	fmt.Println("wrapped, most open at once:", most)
}

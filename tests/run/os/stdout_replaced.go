package main

import (
	"fmt"
	"io"
	"os"
)

func capture(f func()) string {
	old := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	os.Stdout = w
	f()
	w.Close()
	os.Stdout = old
	out, _ := io.ReadAll(r)
	return string(out)
}

func main() {
	s := capture(func() {
		fmt.Println("hidden")
		fmt.Print("too")
	})
	fmt.Printf("%q\n", s)
	os.Stdout.WriteString("direct\n")
	os.Stdout.Write([]byte("bytes\n"))
	fmt.Fprint(os.Stdout, "fprint\n")
	fmt.Println(os.Stdout.Name(), os.Stdout.Fd(), os.Stderr.Fd())
}

package main

import (
	"errors"
	"fmt"
	"io"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
	}()
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	_, err = w.Write([]byte("late"))
	fmt.Println(err)

	r, w = io.Pipe()
	go w.CloseWithError(errors.New("broken source"))
	_, err = io.ReadAll(r)
	fmt.Println(err)

	r, w = io.Pipe()
	done := make(chan error)
	go func() {
		_, err := w.Write([]byte("abcdef"))
		done <- err
	}()
	buf := make([]byte, 2)
	n, _ := r.Read(buf)
	fmt.Println(string(buf[:n]))
	r.CloseWithError(errors.New("enough"))
	fmt.Println(<-done)
	_, err = r.Read(buf)
	fmt.Println(err)
}

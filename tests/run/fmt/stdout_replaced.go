// oracle: skip whether standard input can be written to depends on what it is
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func capture(f func()) string {
	r, w, err := os.Pipe()
	if err != nil {
		return err.Error()
	}
	old := os.Stdout
	os.Stdout = w
	done := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		done <- string(b)
	}()
	f()
	os.Stdout = old
	w.Close()
	return <-done
}

func main() {
	got := capture(func() {
		fmt.Println("captured", 1)
		fmt.Printf("%d-%d;", 2, 3)
		fmt.Print("a", 4)
		fmt.Fprintln(os.Stdout, "direct")
		fmt.Print(strings.Repeat("x", 10))
	})
	fmt.Printf("%q\n", got)          // expect: "captured 1\n2-3;a4direct\nxxxxxxxxxx"
	os.Stdout.WriteString("plain\n") // expect: plain
	_, err := fmt.Fprintln(os.Stdin, "x")
	fmt.Println(err != nil) // expect: true
	old := os.Stdout
	os.Stdout = nil
	_, err = fmt.Println("nowhere")
	os.Stdout = old
	fmt.Println(err) // expect: invalid argument
}

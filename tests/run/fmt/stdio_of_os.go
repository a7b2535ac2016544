// stdin: 5 words here
// stdin: next
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var n int
	var s string
	fmt.Println(fmt.Scan(&n, &s)) // expect: 2 <nil>
	fmt.Println(n, s)             // expect: 5 words
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	fmt.Printf("%q %v\n", line, err) // expect: "here\n" <nil>
	r, w, _ := os.Pipe()
	old := os.Stdin
	os.Stdin = r
	go func() {
		io.WriteString(w, "from the pipe 42\n")
		w.Close()
	}()
	var a, b, c string
	fmt.Println(fmt.Scanln(&a, &b, &c, &n)) // expect: 4 <nil>
	fmt.Println(a, b, c, n)                 // expect: from the pipe 42
	fmt.Println(fmt.Scan(&a))               // expect: 0 EOF
	os.Stdin = old

	r, w, _ = os.Pipe()
	out := os.Stdout
	os.Stdout = w
	done := make(chan int)
	go func() {
		text, _ := io.ReadAll(r)
		done <- strings.Count(string(text), "\n")
	}()
	for i := 0; i < 20000; i++ {
		fmt.Println("0123456789")
	}
	os.Stdout = out
	w.Close()
	fmt.Println(<-done) // expect: 20000
}

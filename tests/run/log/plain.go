package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Print("print", 1, 2, "x")
	log.Println("println", 3)
	log.Printf("printf %03d", 4)
	log.SetPrefix("app: ")
	log.Print("with prefix\n")
	fmt.Println(log.Prefix(), log.Flags(), log.Default().Writer() == log.Writer())

	var b bytes.Buffer
	l := log.New(&b, "[x] ", log.Lshortfile|log.Lmsgprefix)
	l.Println("where")
	l.Output(1, "output")
	l.SetFlags(log.Lshortfile)
	func() { l.Print("inner") }()
	fmt.Print(b.String())
	l.SetOutput(io.Discard)
	l.Println("gone")
	fmt.Println(log.LstdFlags, log.Lmicroseconds)
}

package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

type svc struct {
	*log.Logger
	n int
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("app: ")
	log.Println("hello", 1, true)
	log.Printf("%05d", 42)
	var buf bytes.Buffer
	s := svc{log.New(&buf, "[svc] ", log.Lmsgprefix|log.Lshortfile), 1}
	s.Println("inside")
	s.Printf("no newline %v", []int{1})
	s.SetFlags(0)
	s.SetPrefix("")
	s.Print("a", 1, 2, "b")
	fmt.Print(buf.String())
	fmt.Println(s.Prefix() == "", log.Flags(), log.Prefix())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		log.Panicf("bad %d", 7)
	}()
	log.SetOutput(os.Stdout)
	defer fmt.Println("never")
	log.Fatalln("fatal", "end")
}

// expect exit: 1

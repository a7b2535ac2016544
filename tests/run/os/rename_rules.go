// What Rename refuses, what a closed file and a deadline on a file say, and what Stat calls a directory.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

func check(what string, err error) {
	fmt.Printf("%s: %v\n", what, err)
	for _, e := range []error{os.ErrExist, os.ErrNotExist, os.ErrInvalid, os.ErrClosed} {
		if errors.Is(err, e) {
			fmt.Println("  is", e)
		}
	}
}

func main() {
	dir, err := os.MkdirTemp("", "rename")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	os.MkdirAll("x/y", 0755)
	os.Mkdir("d", 0755)
	os.WriteFile("a", []byte("a"), 0644)
	os.WriteFile("b", []byte("b"), 0644)
	check("file over file", os.Rename("a", "b"))
	check("missing", os.Rename("a", "b"))
	check("missing over directory", os.Rename("a", "d"))
	check("directory over file", os.Rename("x", "b"))
	check("file over directory", os.Rename("b", "d"))
	check("directory over directory", os.Rename("d", "x"))
	check("into itself", os.Rename("x", "x/y/z"))
	check("onto itself", os.Rename("x", "x"))
	check("file onto itself", os.Rename("b", "b"))
	check("another name", os.Link("b", "c"))
	check("same file", os.Rename("b", "c"))
	check("directory", os.Rename("x", "d/x"))
	check("below a file", os.Rename("d", "b/d"))
	data, err := os.ReadFile("b")
	fmt.Printf("%q %v\n", data, err)

	for _, name := range []string{".", "..", "/", "d/", "d/x/.", "d/x/..", "//"} {
		info, err := os.Stat(name)
		fmt.Println(info.Name(), err)
	}
	_, err = os.ReadDir("b")
	check("not a directory", err)
	f, _ := os.OpenFile("b", os.O_APPEND|os.O_WRONLY, 0)
	_, err = f.WriteAt([]byte("x"), 0)
	fmt.Printf("%v %T\n", err, err)
	check("deadline", f.SetDeadline(time.Now()))
	f.Close()
	check("deadline", f.SetDeadline(time.Now()))
	_, err = f.ReadDir(1)
	check("closed", err)
	fmt.Printf("%T %T %T\n", os.ErrNoDeadline, os.ErrDeadlineExceeded, os.ErrProcessDone)
}

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "test")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	_, err = os.ReadFile("missing.txt")
	fmt.Println(err, os.IsNotExist(err), errors.Is(err, fs.ErrNotExist))
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path)

	fmt.Println(os.WriteFile("a.txt", []byte("first\nsecond\n"), 0644))
	f, err := os.OpenFile("a.txt", os.O_APPEND|os.O_WRONLY, 0)
	fmt.Fprintln(f, "third")
	_, err = f.Read(make([]byte, 1))
	fmt.Println(err)
	f.Close()
	_, err = f.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	fmt.Println(f.Close())
	b, _ := os.ReadFile("a.txt")
	fmt.Printf("%q\n", b)

	f, _ = os.Create("b.txt")
	f.WriteString("0123456789")
	f.Seek(2, io.SeekStart)
	f.Write([]byte("XY"))
	f.WriteAt([]byte("Z"), 12)
	buf := make([]byte, 3)
	fmt.Println(f.ReadAt(buf, 1))
	fmt.Println(string(buf))
	f.Truncate(5)
	f.Seek(0, 0)
	all, _ := io.ReadAll(f)
	fmt.Println(string(all))
	info, _ := f.Stat()
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.IsDir())
	f.Close()

	fmt.Println(os.Mkdir("d", 0755), os.Mkdir("d", 0755), os.MkdirAll("d/e/f", 0755))
	fmt.Println(os.Rename("b.txt", "d/c.txt"), os.Remove("d"), os.Remove("nothing"))
	list, _ := os.ReadDir(".")
	for _, e := range list {
		fmt.Print(e, " ", e.IsDir(), "; ")
	}
	fmt.Println()
	fs.WalkDir(os.DirFS("."), ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Print(p, " ")
		return err
	})
	fmt.Println()
	_, err = os.Open("d/x/y")
	fmt.Println(strings.Contains(err.Error(), "no such file"), os.RemoveAll("d"), os.RemoveAll("d"))
	_, err = os.OpenFile("a.txt", os.O_CREATE|os.O_EXCL, 0600)
	fmt.Println(err, os.IsExist(err))
	var nilFile *os.File
	fmt.Println(nilFile.Close())
}

package main

import (
	"errors"
	"fmt"
)

type file struct{}

func (f *file) Write(text string) error { return nil }

func (f *file) Close() error { return errors.New("disk full") }

func save(text string) error {
	f := &file{}
	defer f.Close()
	return f.Write(text)
}

func saveAndTell(text string) (err error) {
	f := &file{}
	defer func() {
		err = errors.Join(err, f.Close())
	}()
	return f.Write(text)
}

func main() {
	fmt.Println("save:", save("my novel"))
	fmt.Println("save and tell:", saveAndTell("my novel"))
}

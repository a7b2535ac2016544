package main

import (
	"errors"
	"fmt"
)

type file struct{ writing, closing error }

func (f *file) Write(text string) error { return f.writing }
func (f *file) Close() error            { return f.closing }

func save(f *file) error {
	defer f.Close()
	return f.Write("my novel")
}

func main() {
	fmt.Println("usb stick:", save(&file{closing: errors.New("disk full")}))
	fmt.Println("cloud:", save(&file{writing: errors.New("no network")}))
}

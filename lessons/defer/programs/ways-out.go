package main

import (
	"errors"
	"fmt"
)

type door struct{ name string }

func open(name string) *door {
	fmt.Println("open the", name)
	return &door{name}
}

func (d *door) Close() { fmt.Println("close the", d.name) }

func visit(name string) error {
	d := open(name)
	defer d.Close()

	if name == "cellar" {
		return errors.New("no light")
	}
	if name == "attic" {
		panic("a ghost")
	}
	fmt.Println("look around")
	return nil
}

func main() {
	fmt.Println("visit:", visit("kitchen"))
	fmt.Println("visit:", visit("cellar"))
	fmt.Println("visit:", visit("attic"))
}

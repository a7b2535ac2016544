package main

import (
	"errors"
	"fmt"
)

func safely(task func() error) (err error) {
	defer func() {
		err = recover()
	}()
	return task()
}

func main() {
	err := safely(func() error { return errors.New("no disk") })
	fmt.Println("task:", err)
}

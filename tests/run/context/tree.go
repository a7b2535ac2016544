package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	root, cancelRoot := context.WithCancelCause(context.Background())
	left, cancelLeft := context.WithCancel(root)
	right, cancelRight := context.WithCancelCause(root)
	defer cancelRight(nil)
	leaf, cancelLeaf := context.WithCancel(left)
	defer cancelLeaf()
	detached := context.WithoutCancel(left)
	show := func() {
		for _, c := range []context.Context{root, left, right, leaf, detached} {
			fmt.Print(c.Err(), "/", context.Cause(c), " ")
		}
		fmt.Println()
	}
	show()
	cancelLeft()
	<-leaf.Done()
	show()
	cancelRoot(errors.New("shutdown"))
	cancelRoot(errors.New("too late"))
	show()
	late, cancelLate := context.WithCancel(right)
	defer cancelLate()
	fmt.Println(late.Err(), context.Cause(late), errors.Is(right.Err(), context.Canceled))
	fmt.Println(detached.Done() == nil)
}

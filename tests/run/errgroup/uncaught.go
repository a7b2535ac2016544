// oracle: skip golang.org/x/sync is not there
package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

// A panic in a function of a group is nobody's to recover but the function's own.
func main() {
	var g errgroup.Group
	g.Go(func() error { panic("oops") })
	defer func() { fmt.Println("deferred") }()
	fmt.Println(g.Wait())
}

// expect panic: oops
// expect stderr: main.main.func1()
// expect stderr: golang.org/x/sync/errgroup.(*Group).Go.func1()
// expect stderr: created by golang.org/x/sync/errgroup.(*Group).Go in goroutine 1

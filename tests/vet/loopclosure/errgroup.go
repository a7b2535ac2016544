//go:build go1.21

package main

import "golang.org/x/sync/errgroup"

// no oracle: the module is not there

func main() {
	var g errgroup.Group
	for _, s := range []string{"a"} {
		g.Go(func() error {
			println(s) // WARN "loop variable s captured by func literal"
			return nil
		})
	}
	_ = g.Wait()
}

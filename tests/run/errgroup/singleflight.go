// oracle: skip golang.org/x/sync is not there
package main

import (
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

func main() {
	var g singleflight.Group
	var wg sync.WaitGroup
	calls := 0
	var mu sync.Mutex
	sharedBy := 0
	for range 5 {
		wg.Go(func() {
			v, err, shared := g.Do("key", func() (any, error) {
				calls++
				time.Sleep(10 * time.Millisecond)
				return "value", nil
			})
			mu.Lock()
			defer mu.Unlock()
			if v == "value" && err == nil && shared {
				sharedBy++
			}
		})
	}
	wg.Wait()
	fmt.Println(calls, sharedBy) // expect: 1 5
	r := <-g.DoChan("other", func() (any, error) { return nil, fmt.Errorf("no") })
	fmt.Println(r.Val, r.Err, r.Shared) // expect: <nil> no false
	v, _, shared := g.Do("key", func() (any, error) { return 2, nil })
	fmt.Println(v, shared) // expect: 2 false
}

// Type parameters whose types hold locks.
package main

import "sync"

type locks interface{ sync.Mutex | sync.RWMutex }

func exact[M locks](m M) {} // WARN "^exact passes lock by value: M contains sync.Mutex$"

func approximate[M interface{ ~struct{ mu sync.Mutex } }](m M) {} // WARN "^approximate passes lock by value: M contains ~struct\{mu sync.Mutex\} contains sync.Mutex$"

func anything[M any](m M) {}

func main() {
	exact(sync.Mutex{})
	approximate(struct{ mu sync.Mutex }{})
	anything(1)
}

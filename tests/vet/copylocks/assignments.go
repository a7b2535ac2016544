// Locks copied by assignments, declarations, literals and loops.
package main

import "sync"

type inner struct{ sync.Mutex }

type outer struct {
	in inner
	p  *inner
}

type byInterface struct{ sync.Locker }

type alias = sync.Mutex

type renamed sync.Mutex

type generic[T any] struct{ v T }

func main() {
	var a, b outer
	a = b         // WARN "^assignment copies lock value to a: command-line-arguments.outer contains command-line-arguments.inner contains sync.Mutex$|^assignment copies lock value to a: command-line-arguments.outer contains command-line-arguments.inner$"
	a.in, b.in = b.in, a.in // WARN "assignment copies lock value to a.in" "assignment copies lock value to b.in"
	c := a        // WARN "^assignment copies lock value to c"
	_ = a         // WARN "^assignment copies lock value to _"
	var d = (b)   // WARN "^variable declaration copies lock value to d"
	e := &a
	f := *e       // WARN "^assignment copies lock value to f"
	g := outer{in: a.in, p: a.p} // WARN "^literal copies lock value from a.in"
	h := []inner{a.in} // WARN "^literal copies lock value from a.in"
	i := [2]inner{}
	j := i        // WARN "^assignment copies lock value to j"
	k := i[1]     // WARN "^assignment copies lock value to k"
	m := map[string]inner{}
	n, ok := m["x"] // WARN "^assignment copies lock value to n: \(command-line-arguments.inner, bool\) contains command-line-arguments.inner"
	o := byInterface{}
	p := o
	q := e.p
	r := *q // WARN "assignment copies lock value to r"
	var s alias
	t := s // WARN "assignment copies lock value to t: (command-line-arguments.alias|sync.Mutex)"
	var u renamed
	v := u // WARN "assignment copies lock value to v: command-line-arguments.renamed contains sync.noCopy"
	var w generic[sync.Mutex]
	x := w // WARN "assignment copies lock value to x: command-line-arguments.generic\[sync.Mutex\] contains sync.Mutex"
	var y any = a // WARN "variable declaration copies lock value to y"
	z := y.(outer) // WARN "assignment copies lock value to z"
	for _, l := range h { // WARN "^range var l copies lock: command-line-arguments.inner"
		_ = &l
	}
	for l := range m {
		_ = l
	}
	for _, l = range []sync.Mutex{{}} { // WARN "range var l copies lock: sync.Mutex"
	}
	for l := range make(chan inner) { // WARN "range var l copies lock"
		_ = &l
	}
	for x := (inner{}); ; { // WARN "^for loop iteration copies lock value to x: command-line-arguments.inner"
		_ = &x
		break
	}
	_, _, _, _, _, _, _, _, _ = &c, &d, &f, &g, &j, &k, &n, ok, p
	_, _, _, _, _ = &r, &t, &v, &x, &z
}

var l sync.Mutex

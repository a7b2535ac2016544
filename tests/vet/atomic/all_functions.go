package main

import at "sync/atomic"

func main() {
	var a uint32
	var b [3]uint64
	var c uintptr
	a = at.AddUint32(&a, 1)             // WARN "direct assignment to atomic value"
	b[1+1] = at.AddUint64(&b[1 + 1], 1) // WARN "direct assignment to atomic value"
	b[1] = at.AddUint64(&b[2], 1)
	c = at.AddUintptr(&c, 1) // WARN "direct assignment to atomic value"
	a = at.LoadUint32(&a)
	a = at.SwapUint32(&a, 1)
}

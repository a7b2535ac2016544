package main

import "sync/atomic"

type fake struct{}

func (fake) AddInt32(p *int32, d int32) int32 { return *p + d }

func main() {
	var n int32
	_ = atomic.LoadInt32(&n)
	var v atomic.Int32
	n = v.Add(1)
	{
		atomic := fake{}
		n = atomic.AddInt32(&n, 1)
	}
}

package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

type s struct {
	i32 int32
	i64 int64
	u32 uint32
	u64 uint64
	p   uintptr
}

func main() {
	var v s
	fmt.Println(atomic.AddInt32(&v.i32, -5), atomic.SwapInt32(&v.i32, 7), atomic.CompareAndSwapInt32(&v.i32, 7, 8), atomic.CompareAndSwapInt32(&v.i32, 7, 9), v.i32)
	fmt.Println(atomic.AddInt64(&v.i64, 1<<62), atomic.AddInt64(&v.i64, 1<<62), atomic.SwapInt64(&v.i64, 3), v.i64)
	fmt.Println(atomic.AddUint32(&v.u32, ^uint32(0)), atomic.AndUint32(&v.u32, 0xff), atomic.OrUint32(&v.u32, 0x100), v.u32)
	fmt.Println(atomic.AddUint64(&v.u64, ^uint64(0)), atomic.OrUint64(&v.u64, 1), atomic.AndUint64(&v.u64, 0xf0), v.u64)
	atomic.StoreUintptr(&v.p, 12)
	fmt.Println(atomic.AddUintptr(&v.p, 1), atomic.LoadUintptr(&v.p), atomic.CompareAndSwapUintptr(&v.p, 13, 1), v.p)
	fmt.Println(atomic.AndInt32(&v.i32, 12), atomic.OrInt32(&v.i32, 3), atomic.AndInt64(&v.i64, 2), atomic.OrInt64(&v.i64, 4), v.i32, v.i64)
	arr := []int64{1, 2, 3}
	for i := range arr {
		atomic.AddInt64(&arr[i], int64(i)*10)
	}
	fmt.Println(arr)
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	fmt.Println(atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&x), unsafe.Pointer(&y)), *(*int)(atomic.LoadPointer(&p)))
	var i *int32
	defer func() { fmt.Println(recover()) }()
	atomic.AddInt32(i, 1)
}

package main

import "fmt"

func main() {
	var i8 int8 = 127
	i8++
	var u8 uint8 = 0
	u8--
	var i16 int16 = -32768
	i16--
	var i32 int32 = 1 << 30
	i32 *= 4
	var u32 uint32 = 1 << 31
	u32 *= 2
	var i64 int64 = 1<<63 - 1
	i64++
	var u64 uint64
	u64--
	fmt.Println(i8, u8, i16, i32, u32, i64, u64)
	i64 = -1 << 63
	fmt.Println(i64/-1, i64%-1, -i64, i64-1)
	var a, b int32 = 65535, 65537
	fmt.Println(a*b, uint32(a)*uint32(b))
	var c int64 = 3037000500
	fmt.Println(c*c, uint64(c)*uint64(c))
	fmt.Println(int8(i8*2), -7/2, -7%2, 7/-2, 7%-2)
	var x uint64 = 0xdeadbeefcafebabe
	fmt.Println(x>>13^x<<7, x&0xff00ff00ff00ff00, ^x, x&^0xffff, x|1<<63)
}

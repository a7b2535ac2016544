package main

import "fmt"

func main() {
	n := uint(70)
	var one64 int64 = 1
	var m int64 = -1
	var u uint64 = 1 << 63
	var i8 int8 = -128
	fmt.Println(one64<<n, m>>n, u>>n, u>>63, i8>>1, i8>>10, i8<<1)
	for _, s := range []uint{0, 1, 31, 32, 33, 62, 63, 64} {
		fmt.Println(s, one64<<s, m<<s, u>>s, int32(1)<<s, uint32(1)<<31>>s)
	}
	var w int = 1
	fmt.Println(w<<3.0, 1<<w, uint8(200)<<w, int64(1.0)<<w)
}

package main

func main() {
	println("a", 1, true, 'x')
	println(1.5, -0.0, 1e100, 3+4i)
	print("no newline ", 1, 2, "\n")
	var u uint64 = 1<<64 - 1
	println(u, int8(-5), uint8(255))
	var p *int
	var i any
	var m map[int]int
	println(p, m == nil, i == nil)
	println()
	println("世界", "a"+"b", len("abc"))
	var f32 float32 = 0.1
	println(f32, float64(f32), 100000000.0, 0.000001)
}

// expect stderr: a 1 true 120
// expect stderr: 1.5 0 1e+100 (3+4i)
// expect stderr: no newline 12
// expect stderr: 18446744073709551615 -5 255
// expect stderr: 0x0 true true
// expect stderr: 世界 ab 3
// expect stderr: 0.1 0.10000000149011612 1e+08 1e-06

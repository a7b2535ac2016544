package main

func main() {
	m := make(map[int]int)
	for i := range 1_000_000 {
		m[i*7] = i
	}
	sum := 0
	for i := range 1_000_000 {
		sum += m[i*7]
	}
	println(sum)
}

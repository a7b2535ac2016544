package main

func main() {
	h := uint64(14695981039346656037)
	for i := range 10_000_000 {
		h ^= uint64(i & 0xff)
		h *= 1099511628211
	}
	println(h)
}

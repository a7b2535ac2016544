package main

func main() {
	sum := 0
	for i := 0; i < 100_000_000; i++ {
		sum += i
	}
	println(sum)
}

package main

func main() {
	count := 1
}

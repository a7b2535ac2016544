package main

func main() {
	select {}
}

// expect deadlock
// expect stderr: goroutine 1 [select (no cases)]:

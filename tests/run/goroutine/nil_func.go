package main

func main() {
	var f func()
	go f()
	select {}
}

// expect fatal: go of nil func value
// expect stderr: goroutine 1 [running]:

package main

type bad struct{}

func (bad) Error() string { panic("in Error") }

func main() { panic(bad{}) }

// expect fatal: panic while printing panic value: in Error

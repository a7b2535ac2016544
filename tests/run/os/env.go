package main

import (
	"fmt"
	"os"
)

func main() {
	os.Clearenv()
	fmt.Println(len(os.Environ()), os.Getenv("HOME") == "")
	_, ok := os.LookupEnv("NAME")
	fmt.Println(ok, os.Setenv("NAME", "gocl"), os.Getenv("NAME"))
	os.Setenv("A", "1")
	fmt.Println(os.Environ())
	fmt.Println(os.ExpandEnv("$NAME-${A}-$NONE-$$"), os.Expand("$x ${y} ${ $1", func(s string) string { return "<" + s + ">" }))
	fmt.Println(os.Setenv("", "x"), os.Setenv("a=b", "x"))
	fmt.Println(os.Unsetenv("NAME"), os.Getenv("NAME") == "")
}

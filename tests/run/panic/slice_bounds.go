package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := make([]int, 2, 5)
	str := "hello"
	a := [3]int{}
	one, three, six, neg := 1, 3, 6, -1
	try(func() { _ = s[six] })
	try(func() { _ = s[neg] })
	try(func() { _ = s[:six] })
	try(func() { _ = s[three:one] })
	try(func() { _ = s[three:] })
	try(func() { _ = s[neg:] })
	try(func() { _ = s[one:three:six] })
	try(func() { _ = s[one:six:three] })
	try(func() { _ = s[three:one:three] })
	try(func() { _ = str[six] })
	try(func() { _ = str[six:] })
	try(func() { _ = str[:six] })
	try(func() { _ = str[three:one] })
	try(func() { _ = a[three] })
	try(func() { _ = a[:six] })
	try(func() { p := &a; _ = p[six] })
	try(func() { _ = [3]int(s) })
	try(func() { _ = (*[6]int)(s) })
	try(func() { s[six] = 1 })
	try(func() { var n []int; n[0]++ })
}

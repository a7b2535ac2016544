package main

import "fmt"

type ID string
type Raw []byte

func main() {
	var a, b int
	var u uint8
	var s, t string
	var f float64
	var r rune
	var raw []byte
	var ok bool
	try := func(n int, err error) { fmt.Println(n, err, "|", a, b, u, s, t, f, r, string(raw), ok) }
	try(fmt.Sscanf("7,8", "%d,%d", &a, &b))
	try(fmt.Sscanf("7;8", "%d,%d", &a, &b))
	try(fmt.Sscanf("0x1F 017 0b11", "%v %v %v", &a, &b, &u))
	try(fmt.Sscanf("ff 77 101", "%x %o %b", &a, &b, &u))
	try(fmt.Sscanf("12345", "%2d%3d", &a, &b))
	try(fmt.Sscanf("abc:def", "%3s:%s", &s, &t))
	try(fmt.Sscanf(`"q\tz" 414243`, "%q %x", &s, &raw))
	try(fmt.Sscanf("é1.5e2", "%c%g", &r, &f))
	try(fmt.Sscanf("50% true", "%d%% %t", &a, &ok))
	try(fmt.Sscanf("1\n2", "%d\n%d", &a, &b))
	try(fmt.Sscanf("1 2", "%d\n%d", &a, &b))
	try(fmt.Sscanf("", "%d", &a))
	try(fmt.Sscanf("5", "%d %d", &a, &b))
	try(fmt.Sscanf("5 6 7", "%d %d", &a, &b))
	try(fmt.Sscanf("5", "%d %s %d", &a, &s))
	try(fmt.Sscanf("x", "%d", &a))
	try(fmt.Sscanf("5", "%s", &a))
	try(fmt.Sscan("300", &u))
	try(fmt.Sscan("99999999999999999999", &a))
	try(fmt.Sscan("-5", &u))
	try(fmt.Sscan("1_000 1e3 inf", &a, &f, &f))
	try(fmt.Sscan("maybe", &ok))
	try(fmt.Sscanln("1 2", &a, &b))
	try(fmt.Sscanln("1\n2", &a, &b))
	try(fmt.Sscanln("1 2 3", &a, &b))
	try(fmt.Sscan("5", a))
	try(fmt.Sscan("5", &struct{}{}))
	var id ID
	var rw Raw
	fmt.Println(fmt.Sscan("abc xyz", &id, &rw))
	fmt.Println(id, string(rw))
}

package main

var a = b + f()
var b = g()
var c, d = two()
var e, h = 1, a

func f() int        { return c + d }
func g() int        { return 2 }
func two() (int, int) { return 1, 2 }

var fn func()

func init() { fn = func() { fn() } }
func init() {}

func main() { init2() }
func init2() { _, _ = e, h }

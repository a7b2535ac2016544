package main

type T struct{}

func (T) m() int { return v }

var v = T{}.m() // ERROR "^5: initialization cycle for v\n\t\.\/x\.go:7:5: v refers to m\n\t\.\/x\.go:5:10: m refers to v$"
var w = T.m
var u = w(T{})

func main() {}

package main

import "unsafe"

var a = b // ERROR "^5: initialization cycle for a\n\t\.\/x\.go:5:5: a refers to b\n\t\.\/x\.go:6:5: b refers to a$"
var b = a

const c = d // ERROR "^7: initialization cycle for c\n\t\.\/x\.go:8:7: c refers to d\n\t\.\/x\.go:9:7: d refers to c$"
const d = c

type T [len(x)]int // ERROR "^6: invalid recursive type T\n\t\.\/x\.go:11:6: T refers to x\n\t\.\/x\.go:13:5: x refers to T$"

var x T

type S struct{ a [unsafe.Sizeof(S{})]int } // ERROR "^6: invalid recursive type: S refers to itself$"

type F func() [len(y)]int // ERROR "^6: invalid recursive type F\n\t\.\/x\.go:17:6: F refers to y\n\t\.\/x\.go:19:5: y refers to F$"

var y F

func main() {}

package main

type A B // ERROR "^6: invalid recursive type A\n\t\.\/x\.go:3:6: A refers to B\n\t\.\/x\.go:4:6: B refers to C\n\t\.\/x\.go:5:6: C refers to A$"
type B C
type C A

type D D // ERROR "^6: invalid recursive type: D refers to itself$"

type E = F // ERROR "^6: invalid recursive type E\n\t\.\/x\.go:9:6: E refers to F\n\t\.\/x\.go:10:6: F refers to E$"
type F = E

type G struct{ g G } // ERROR "^6: invalid recursive type: G refers to itself$"
type H struct{ i I } // ERROR "^6: invalid recursive type H\n\t\.\/x\.go:13:6: H refers to I\n\t\.\/x\.go:14:6: I refers to H$"
type I [2]H

type J interface{ J } // ERROR "^6: invalid recursive type: J refers to itself$"
type K interface{ L } // ERROR "^6: invalid recursive type K\n\t\.\/x\.go:17:6: K refers to L\n\t\.\/x\.go:18:6: L refers to K$"
type L interface{ K }

type M []M
type N map[string]N
type O func(O) O
type P *P
type Q chan Q
type R struct{ r *R }

func main() {}

package main

import "fmt"

type g struct{ name string }

func (x *g) done()     { fmt.Println(x.name, recover()) }
func (x g) valueDone() { fmt.Println(x.name, recover()) }

type closer interface{ done() }

func a() { x := &g{"ptr"}; defer x.done(); panic(1) }
func b() { x := g{"val"}; defer x.valueDone(); x.name = "changed"; panic(2) }
func c() { var i closer = &g{"iface"}; defer i.done(); panic(3) }
func d() { f := (&g{"mv"}).done; defer f(); panic(4) }
func e() { defer (*g).done(&g{"expr"}); panic(5) }

func main() { a(); b(); c(); d(); e() }

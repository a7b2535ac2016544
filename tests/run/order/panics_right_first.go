// Of two things wrong with an assignment, the right side comes first.
package main

import "fmt"

type point struct{ x, y int }

type node struct {
	next *node
	at   point
	tags []string
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var empty []int
	var none *node
	var points []point
	var array [3]int
	var counts map[string]int
	zero, minus, three := 0, -1, 3
	try("last = first", func() { empty[len(empty)-1] = empty[0] })
	try("index = quotient", func() { empty[0] = three / zero })
	try("index = shift", func() { empty[0] = 1 << minus })
	try("index = field", func() { empty[0] = none.at.x })
	try("array = index", func() { array[three] = empty[1] })
	try("array by quotient = index", func() { array[three/zero] = empty[1] })
	try("by remainder = index", func() { empty[three%zero] = empty[1] })
	try("by index = index", func() { empty[empty[5]] = empty[1] })
	try("struct by field = struct", func() { points[none.at.y].x = points[1].y })
	try("struct = struct", func() { points[2] = points[1] })
	try("struct = literal", func() { points[2] = point{empty[7], 0} })
	try("field = index", func() { none.next.at.x = empty[4] })
	try("struct field = struct", func() { none.at = points[5] })
	try("pointer = index", func() { *none.next = node{tags: none.tags[:2]} })
	try("map = index", func() { counts[none.tags[0]] = empty[6] })
	try("nil map = index", func() { counts["a"] = empty[6] })
	try("string = assertion", func() { none.tags[1] = any(three).(string) })
	try("add", func() { empty[1] += empty[3] })
	try("count", func() { empty[1]++ })
	try("add quotient", func() { empty[1] += three / zero })
	try("divide", func() { empty[1] /= zero })
}

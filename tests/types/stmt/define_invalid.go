package main

type T struct{ x int }

func main() {
	t := T{}
	t.x := 1 // ERROR "^2: non-name t\.x on left side of :=$"
	t.x, c := 1, 2 // ERROR "^2: non-name t\.x on left side of :=$" "^7: declared and not used: c$"
}

package main

type T struct{ x int }

func main() {
	a := 1 // ERROR "^2: declared and not used: a$"
	a := 2 // ERROR "^4: no new variables on left side of :=$"
	a, b := 1, 2
	a, b := 3, 4 // ERROR "^7: no new variables on left side of :=$"
	a, a := 1, 2 // ERROR "^5: a repeated on left side of :=$"
	d, e := 1 // ERROR "^2: declared and not used: d$" "^5: declared and not used: e$" "^10: assignment mismatch: 2 variables but 1 value$"
	f, g := 1, 2, 3 // ERROR "^2: declared and not used: f$" "^5: declared and not used: g$" "^10: assignment mismatch: 2 variables but 3 values$"
	h := nil // ERROR "^2: declared and not used: h$" "^7: use of untyped nil in assignment$"
	i := main() // ERROR "^2: declared and not used: i$" "^7: main\(\) \(no value\) used as value$"
	j := T // ERROR "^2: declared and not used: j$" "^7: T \(type\) is not an expression$"
	_ = b
	_ := 1 // ERROR "^4: no new variables on left side of :=$"
	if k, l := 1, 2; k == 1 { // ERROR "^8: declared and not used: l$"
	}
}

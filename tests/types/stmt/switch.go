package main

func main() {
	x := 1
	switch x {
	case 1, 2, 1: // ERROR "^13: duplicate case 1 \(constant of type int\) in expression switch\n\t\.\/x\.go:6:7: previous case$"
	case "s": // ERROR "^7: cannot convert \"s\" \(untyped string constant\) to type int$"
	case 2: // ERROR "^7: duplicate case 2 \(constant of type int\) in expression switch\n\t\.\/x\.go:6:10: previous case$"
	case 3.0:
	case 3.5: // ERROR "^7: 3\.5 \(untyped float constant\) truncated to int$"
	default:
	default: // ERROR "^2: multiple defaults \(first at \.\/x\.go:11:2\)$"
	}
	switch {
	case x: // ERROR "^7: invalid case x in switch on true \(mismatched types int and bool\)$"
	case x == 1:
	case true:
	case true:
	}
	switch s := "a"; s {
	case "a", "b", "a": // ERROR "^17: duplicate case \"a\" \(constant of type string\) in expression switch\n\t\.\/x\.go:21:7: previous case$"
	case 'c': // ERROR "^7: cannot convert 'c' \(untyped rune constant 99\) to type string$"
	}
	switch f := main; f {
	case nil:
	case main: // ERROR "^7: invalid case main in switch on f \(func can only be compared to nil\)$"
	}
	switch []int{} {
	}
	switch nil { // ERROR "^9: use of untyped nil in switch expression$"
	}
	var i interface{} = 1
	switch i {
	case 1, "x", nil, 1, []int{}: // ERROR "^20: duplicate case 1 \(constant of type int\) in expression switch\n\t\.\/x\.go:34:7: previous case$" "^23: invalid case \[\]int\{\} in switch on i \(slice can only be compared to nil\)$"
	case i == 1:
	}
	switch [1]func(){} { // ERROR "^9: cannot switch on \[1\]func\(\)\{\} \(value of type \[1\]func\(\)\) \(\[1\]func\(\) is not comparable\)$"
	}
	switch x {
	case y: // ERROR "^7: undefined: y$"
	}
}

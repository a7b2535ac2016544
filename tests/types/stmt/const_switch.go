package main

type Color int

const (
	Red Color = iota
	Green
	Blue
)

func name(c Color) string {
	switch c {
	case Red:
		return "r"
	case Green, Red: // ERROR "^14: duplicate case Red \(constant 0 of int type Color\) in expression switch\n\t\.\/x\.go:13:7: previous case$"
		return "g"
	case 2, Blue: // ERROR "^10: duplicate case Blue \(constant 2 of int type Color\) in expression switch\n\t\.\/x\.go:17:7: previous case$"
		return "b"
	case "x": // ERROR "^7: cannot convert \"x\" \(untyped string constant\) to type int$"
		return ""
	case 1.5: // ERROR "^7: 1\.5 \(untyped float constant\) truncated to int$"
		return ""
	}
} // ERROR "^1: missing return$"

func size(x int8) {
	switch x {
	case 1, 127, 128, -129: // ERROR "^15: 128 \(untyped int constant\) overflows int8$" "^20: -129 \(untyped int constant\) overflows int8$"
	case 'a', 97: // ERROR "^12: duplicate case 97 \(constant of type int8\) in expression switch\n\t\.\/x\.go:29:7: previous case$"
	}
}

func main() {}

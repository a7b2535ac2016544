package main

type T struct{ u U } // ERROR "^18: undefined: U$"

var a = b // ERROR "^9: undefined: b$"

func f(x V) (y W) { return z } // ERROR "^10: undefined: V$" "^16: undefined: W$" "^28: undefined: z$"

func main() {
	q() // ERROR "^2: undefined: q$"
	var s []R // ERROR "^10: undefined: R$"
	_ = s
	const c = d // ERROR "^12: undefined: d$"
	_ = e.f // ERROR "^6: undefined: e$"
	_ = _ // ERROR "^6: cannot use _ as value or type$"
}

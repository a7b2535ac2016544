package p

func f(p *int, m map[string]int, i int, s string, e error, st struct{}) {
	_ = p == nil
	_ = m == nil
	_ = nil == e
	_ = i == nil // ERROR "invalid operation: i == nil \(mismatched types int and untyped nil\)"
	_ = s == nil // ERROR "invalid operation: s == nil \(mismatched types string and untyped nil\)"
	_ = st == nil // ERROR "invalid operation: st == nil \(mismatched types struct\{\} and untyped nil\)"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = nil + nil // ERROR "invalid operation: operator \+ not defined on nil"
	_ = -nil // ERROR "invalid operation: operator - not defined on nil"
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	var x = nil // ERROR "use of untyped nil in variable declaration"
	y := nil // ERROR "use of untyped nil in assignment"
	_ = p + nil // ERROR "invalid operation: operator \+ not defined on p \(variable of type \*int\)"
	_ = i + nil // ERROR "invalid operation: i \+ nil \(mismatched types int and untyped nil\)"
	_, _ = x, y
}

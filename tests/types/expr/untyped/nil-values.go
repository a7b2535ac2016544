package p

type F func()
type I interface{ M() }

func g(p *int, s []int, m map[int]int, f F, i I, c chan int) {}

func f() (*int, error) {
	g(nil, nil, nil, nil, nil, nil)
	var _ *int = nil
	var _ F = nil
	var _ int = nil // ERROR "cannot use nil as int value in variable declaration"
	var _ string = nil // ERROR "cannot use nil as string value in variable declaration"
	var _ [2]int = nil // ERROR "cannot use nil as \[2\]int value in variable declaration"
	var _ struct{} = nil // ERROR "cannot use nil as struct\{\} value in variable declaration"
	x := nil // ERROR "declared and not used: x" "use of untyped nil in assignment"
	var y = nil // ERROR "declared and not used: y" "use of untyped nil in variable declaration"
	_ = []any{nil, 1}
	_ = []int{nil} // ERROR "cannot use nil as int value in array or slice literal"
	_ = map[string]*int{"a": nil}
	_ = map[*int]string{nil: "a"}
	_ = []error{nil, nil}
	_ = (*int)(nil) == nil
	_ = any(nil) == nil
	_ = int(nil) // ERROR "cannot convert nil to type int"
	_ = [](nil) // ERROR "\[\]nil \(type\) is not an expression" "nil \(untyped nil\) is not a type"
	_ = nil.x // ERROR "nil\.x undefined \(type untyped nil has no field or method x\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = &nil // ERROR "invalid operation: cannot take address of nil"
	_ = nil() // ERROR "invalid operation: cannot call nil: untyped nil is not a function"
	_ = nil[0] // ERROR "cannot index nil"
	_ = len(nil) // ERROR "invalid argument: nil for built-in len"
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch x := nil.(type) { // ERROR "x declared and not used" "nil is not an interface"
	}
	for range nil { // ERROR "cannot range over nil"
	}
	if nil == nil { // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	}
	return nil, nil, nil // ERROR "too many return values"
}

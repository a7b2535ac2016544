package p

func if1() {
	if { // ERROR 5 "syntax error: missing condition in if statement"
	}
	if x := 1; { // ERROR 11 "syntax error: missing condition in if statement"
	}
	if x := 1 { // ERROR 7 "syntax error: cannot use x := 1 as value"
	}
	if x = 1 { // ERROR 7 "syntax error: cannot use assignment x = 1 as value"
	}
	if a + b = c { // ERROR 11 "syntax error: cannot use assignment \(a \+ b\) = c as value"
	}
	if a = b && c { // ERROR 7 "syntax error: cannot use assignment a = \(b && c\) as value"
	}
	if x := f(); x > 1 {
	}
	if var x = 1; x > 1 { // ERROR 9 "syntax error: var declaration not allowed in if initializer"
	}
// ERROR+1 6 "syntax error: unexpected newline, expected \{ after if clause"
	if x
	{
	}
}

func if2() {
	if x {
	}
	else { // ERROR 2 "syntax error: unexpected keyword else, expected \}"
	}
}

func if3() {
	if x {
	} else y = 1 // ERROR 9 "syntax error: else must be followed by if or statement block"
}

func if4() {
	if x == T{1} { // ERROR 15 "syntax error: unexpected \{ at end of statement"
	}
} // ERROR 1 "syntax error: non-declaration statement outside function body"

func if5() {
	if x == (T{1}) {
	} else if y {
	} else {
	}
	if x++ { // ERROR 6 "syntax error: cannot use x\+\+ as value"
	}
	if ch <- 1 { // ERROR 8 "syntax error: cannot use ch <- 1 as value"
	}
}

func for1() {
// ERROR+1 21 "syntax error: unexpected \{, expected semicolon or newline"
	for i := 0; i < 10 {
	} // ERROR 2 "syntax error: unexpected \}, expected expression"
	for i := 0; i < 10; i := 1 { // ERROR 24 "syntax error: cannot declare in post statement of for loop"
	}
	for var i = 0; i < 10; i++ { // ERROR 10 "syntax error: var declaration not allowed in for initializer"
	}
	for i = range 10 {
	}
	for range 10 {
	}
	for range ch {
	}
	for {
	}
	for ;; {
	}
	for i := 0; i < 10; i++ {
	}
	for x = 1 { // ERROR 8 "syntax error: cannot use assignment x = 1 as value"
	}
	for i in x { // ERROR 8 "syntax error: unexpected name in, expected \{"
	}
}

func for2() {
// ERROR+1 25 "syntax error: unexpected newline, expected \{ after for clause"
	for i := 0; i < 10; i++
	{
	}
}

func for3() {
	while x { // ERROR 8 "syntax error: unexpected name x at end of statement"
	}
} // ERROR 1 "syntax error: non-declaration statement outside function body"

func switch1() {
	switch x {
	case 1, 2:
	default:
		fallthrough
	}
	switch {
	case a:
	}
	switch x := f(); x {
	}
	switch x := f(); {
	}
	switch x := y.(type) {
	case int, nil:
	}
	switch a, b := y.(type) { // ERROR 14 "syntax error: cannot use a, b := y\.\(type\) as value"
	}
	switch y.(type) {
	}
	switch x = y { // ERROR 11 "syntax error: cannot use assignment x = y as value"
	}
}

func switch2() {
	switch x
	{
	}
}

func switch3() {
	switch x {
		y = 1 // ERROR 3 "syntax error: unexpected name y, expected case or default or \}"
	case 2 // ERROR 2 "syntax error: unexpected keyword case, expected :"
	}
}

func select1() {
	select {
	case x := <-ch:
	case x, ok = <-ch:
	case ch <- 1:
	case <-ch:
	default:
	}
	select x { // ERROR 9 "syntax error: missing \{ after select clause"
	}
}

func simple1() {
// ERROR+1 6 "syntax error: unexpected newline, expected := or = or comma"
	a, b
	a, b += 1 // ERROR 7 "syntax error: unexpected \+=, expected := or = or comma"
	a b // ERROR 4 "syntax error: unexpected name b at end of statement"
	a = 
	a := 1, 2 // ERROR 4 "syntax error: unexpected := at end of statement"
	a.b := 1
	1 = a
	a++
	++a // ERROR 2 "syntax error: unexpected \+\+, expected \}"
	a = b = c
	a <- b
// ERROR+1 7 "syntax error: unexpected newline, expected type"
	var x
	var y int = 
	return 1, // ERROR 2 "syntax error: unexpected keyword return, expected expression"
} // ERROR 1 "syntax error: unexpected \} after top level declaration"

func jump1() {
	goto
	break L M // ERROR 2 "syntax error: unexpected keyword break, expected name"
	continue
L:
	for {
		break L
	}
	goto L
	fallthrough L // ERROR 14 "syntax error: unexpected name L at end of statement"
}

func label1() {
	goto L
L:
}

func label2() {
L: ) // ERROR 2 "syntax error: missing statement after label"
} // ERROR 1 "syntax error: non-declaration statement outside function body"

func go1() {
	go f()
	go (f()) // ERROR 5 "expression in go must not be parenthesized"
	defer (f)()
	defer func() {}()
	defer (func() {}()) // ERROR 8 "expression in defer must not be parenthesized"
	go f
	go
} // ERROR 1 "syntax error: unexpected \}, expected expression"

func import1() {
	import "x" // ERROR 2 "syntax error: unexpected keyword import, expected \}"
}

func nested() {
	func inner() { // ERROR 7 "syntax error: unexpected name inner, expected \("
	}
} // ERROR 1 "syntax error: non-declaration statement outside function body"

func if6() {
	if x; y; z { // ERROR 9 "syntax error: unexpected semicolon, expected \{ after if clause"
	}
}

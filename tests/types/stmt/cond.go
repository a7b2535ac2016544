package main

func main() {
	if 1 { // ERROR "^5: non-boolean condition in if statement$"
	}
	if x := 1; x { // ERROR "^13: non-boolean condition in if statement$"
	}
	for "s" { // ERROR "^6: non-boolean condition in for statement$"
	}
	for i := 0; i; i++ { // ERROR "^14: non-boolean condition in for statement$"
	}
	var p *int
	if p { // ERROR "^5: non-boolean condition in if statement$"
	}
	if p == nil {
	}
	for ; nil; { // ERROR "^8: non-boolean condition in for statement$"
	}
	type B bool
	var b B
	if b {
	}
}

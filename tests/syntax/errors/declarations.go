package p

import fmt // ERROR 59 "syntax error: missing import path"
import 'x' // ERROR 8 "syntax error: import path must be a string"
// ERROR+1 13 "syntax error: unexpected literal \"b\" in grouped declaration; possibly missing semicolon or newline or \)"
import ("a" "b")
import _ "c"; import . "d"

x := 1 // ERROR 1 "syntax error: non-declaration statement outside function body"

func f1()
// ERROR+1 1 "syntax error: unexpected semicolon or newline before \{"
{
}

func (f2) {} // ERROR 11 "syntax error: unexpected \{, expected name"
func () f3() {} // ERROR 9 "method has no receiver"
func (a, b T) f4() {} // ERROR 15 "method has multiple receivers"
func (a T, b T) f5() {} // ERROR 17 "method has multiple receivers"
func (T) f6[P any]() {} // ERROR 12 "syntax error: method must have no type parameters"
func f7[]() {} // ERROR 9 "syntax error: empty type parameter list"
func 8() {} // ERROR 6 "syntax error: unexpected literal 8, expected name or \("

// ERROR+1 8 "syntax error: unexpected newline in type declaration"
type T1
type T2 =
type T3 := int // ERROR 1 "syntax error: unexpected keyword type in type declaration"
type (
	A int
// ERROR+1 3 "syntax error: unexpected newline in type declaration"
	B
)

// ERROR+1 7 "syntax error: unexpected newline, expected type"
var v1
var v2 int := 3 // ERROR 12 "syntax error: unexpected :=, expected ="
var v3 =
const c1 = 1, // ERROR 1 "syntax error: unexpected keyword const, expected expression"
const c2 int := 2
const (c3 = iota; c4; c5) // ERROR 25 "syntax error: unexpected \) after top level declaration"

import "late" // ERROR 1 "syntax error: imports must appear before other declarations"

}  // ERROR 1 "syntax error: non-declaration statement outside function body"
func ok() {}

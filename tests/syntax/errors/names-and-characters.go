// Characters and names. Columns are in bytes.
package p

var a = @ // ERROR 9 "invalid character U\+0040 '@'"
var b = # // ERROR 1 "syntax error: unexpected keyword var, expected expression" 9 "invalid character U\+0023 '#'"
var c? int // ERROR 6 "invalid character U\+003F '\?'"
var d = $1 // ERROR 9 "invalid character U\+0024 '\$'"
var é = “x” // ERROR 10 "invalid character U\+201C '“' in identifier" 14 "invalid character U\+201D '”' in identifier"
var 世界, π2 = 1, 2
var ٠x = 1 // ERROR 5 "identifier cannot begin with digit U\+0660 '٠'"
var x٠ = 1
var e = a \ b // ERROR 11 "invalid character U\+005C '\\'"

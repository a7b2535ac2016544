package p

var a = ) + ) ; var b = ) // ERROR 9 "syntax error: unexpected \), expected expression"
// ERROR+1 9 "invalid character U\+0040 '@'" 13 "syntax error: unexpected semicolon, expected expression" 26 "newline in string"
var c = @ @ ; func ) ; "x
func ) // ERROR 6 "syntax error: unexpected \), expected name or \("

func f() {} // ERROR 1 "syntax error: package statement must be first"
var @

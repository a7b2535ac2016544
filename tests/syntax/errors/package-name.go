package "p" // ERROR 9 "syntax error: unexpected literal \"p\", expected name"
var @

package x

var Secret = secret

package main // ERROR:0 "^package m/empty: build constraints exclude all Go files in empty$"

import _ "m/empty"

func main() {}

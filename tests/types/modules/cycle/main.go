package main // ERROR:0 "^package m\n\timports m/a from main\.go\n\timports m/b from a\.go\n\timports m/a from b\.go: import cycle not allowed$"

import _ "m/a"

func main() {}

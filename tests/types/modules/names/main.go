package main // ERROR:0 "^found packages main \(main\.go\) and other \(other\.go\) in \.$"

func main() {}

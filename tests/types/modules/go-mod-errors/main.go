package main // ERROR:0 "^go\.mod:2: repeated module statement$" "^go\.mod:3: go\.mod requires go >= 1\.99" "^go\.mod:4: unknown directive: bla$"

func main() {}

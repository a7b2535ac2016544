package main

func main() {
	for range 3 { // ERROR "^12: cannot range over 3 \(untyped int constant\): requires go1\.22 or later \(-lang was set to go1\.20; check go\.mod\)$"
	}
	_ = min(1, 2) // ERROR "^6: built-in min requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)$"
}

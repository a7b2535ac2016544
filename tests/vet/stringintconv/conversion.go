package main

type text string

type number int

func generic[T int | string](x T) string { return string(x) } // WARN "^conversion from int \(in T\) to string yields a string of one rune, not a string of digits$"

func main() {
	i := 65
	var n number
	var b byte
	var r rune
	var u uint64
	_ = string(i) // WARN "^conversion from int to string yields a string of one rune, not a string of digits$"
	_ = text(i)   // WARN "^conversion from int to text \(string\) yields"
	_ = string(n) // WARN "^conversion from number \(int\) to string yields"
	_ = string(u) // WARN "conversion from uint64 to string"
	_ = string(b)
	_ = string(r)
	_ = string('x')
	_ = []string{string(rune(i))}
	_ = generic(1)
}

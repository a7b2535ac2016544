package main

func f() bool { return true }

func main() {
	var a, b bool
	var i, j int
	_ = a || a                // WARN "^redundant or: a \|\| a$"
	_ = a && b && a           // WARN "^redundant and: a && a$"
	_ = i != 0 || i != 1      // WARN "^suspect or: i != 0 \|\| i != 1$"
	_ = i == 0 && (i == 1)    // WARN "^suspect and: i == 0 && i == 1$"
	_ = i == 0 || i == 1
	_ = 0 != i || 1 != i      // WARN "suspect or: 0 != i \|\| 1 != i"
	_ = i != j || i != j+1
	_ = i+j == 1 || i + j == 1 // WARN "redundant or: i\+j == 1 \|\| i\+j == 1"
	_ = f() || f()
	_ = a || f() || a
	_ = i == 0 && j == 0 && i == 0 // WARN "redundant and: i == 0 && i == 0"
}

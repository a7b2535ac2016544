package p

const (
	large   = 1e100000
	larger  = 1e500000    // ERROR "constant 1e500000 is too large or too small for gocl"
	smaller = 1e-500000   // ERROR "constant 1e-500000 is too large or too small for gocl"
	hex     = 0x1p900000  // ERROR "constant 0x1p900000 is too large or too small for gocl"
	never   = 1e999999999 // ERROR "malformed constant: 1e999999999"
)

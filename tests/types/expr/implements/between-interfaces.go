package p

import "io"

type RW interface {
	io.Reader
	io.Writer
}
type R2 interface{ Read([]byte) (int, error) }
type Odd interface{ Read() }

func f(r io.Reader, rw RW, r2 R2, a any, o Odd) {
	r = rw
	r = r2
	r2 = r
	rw = r // ERROR "cannot use r \(variable of interface type io\.Reader\) as RW value in assignment: io\.Reader does not implement RW \(missing method Write\)"
	r = a // ERROR "cannot use a \(variable of interface type any\) as io\.Reader value in assignment: any does not implement io\.Reader \(missing method Read\)"
	a = r
	r = o // ERROR "cannot use o \(variable of interface type Odd\) as io\.Reader value in assignment: Odd does not implement io\.Reader \(wrong type for method Read\)"
	rw = r.(RW)
	_ = r.(Odd)
	_ = r.(interface{ Close() error })
	_ = a.(int)
	_ = r.(int) // ERROR "impossible type assertion: r\.\(int\)"
	_ = r.(*int) // ERROR "impossible type assertion: r\.\(\*int\)"
	_ = rw
}

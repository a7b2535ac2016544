package p

var (
	a int = 1 - .0000001 // ERROR "cannot use 1 - \.0000001 \(untyped float constant 0\.9999999\) as int value in variable declaration \(truncated\)"
	b int = 1e21 // ERROR "cannot use 1e21 \(untyped float constant 1e\+21\) as int value in variable declaration \(truncated\)"
	c int = 123456789.125 // ERROR "cannot use 123456789\.125 \(untyped float constant 1\.23457e\+08\) as int value in variable declaration \(truncated\)"
	d string = 1e-7 // ERROR "cannot use 1e-7 \(untyped float constant 1e-07\) as string value in variable declaration"
	e string = 2.50 // ERROR "cannot use 2\.50 \(untyped float constant 2\.5\) as string value in variable declaration"
	f string = 1e1000 // ERROR "cannot use 1e1000 \(untyped float constant 1e\+1000\) as string value in variable declaration"
	g string = 1 + 2i // ERROR "cannot use 1 \+ 2i \(untyped complex constant \(1 \+ 2i\)\) as string value in variable declaration"
	h string = 0.1 + 0.2 // ERROR "cannot use 0\.1 \+ 0\.2 \(untyped float constant 0\.3\) as string value in variable declaration"
	i string = 1 << 70 // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as string value in variable declaration"
)

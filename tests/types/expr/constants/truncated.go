package p

var (
	a int  = 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
	b int  = 1.0
	c uint = 2.5e3
	d int  = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as int value in variable declaration \(truncated\)"
	e rune = 'a' + 0.5 // ERROR "cannot use 'a' \+ 0\.5 \(untyped float constant 97\.5\) as rune value in variable declaration \(truncated\)"
	f int  = 3 + 0i
	g int  = 3 + 1i // ERROR "cannot use 3 \+ 1i \(untyped complex constant \(3 \+ 1i\)\) as int value in variable declaration \(truncated\)"
	h int  = 7 / 2.0 // ERROR "cannot use 7 / 2\.0 \(untyped float constant 3\.5\) as int value in variable declaration \(truncated\)"
	i int  = 8 / 2.0
)

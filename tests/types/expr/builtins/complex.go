package p

func f(x float64, y float32, c complex128, d complex64, i int, s uint) {
	_ = complex(1, 2)
	_ = complex(x, 1)
	_ = complex(x, y) // ERROR "invalid operation: complex\(x, y\) \(mismatched types float64 and float32\)"
	_ = complex(i, i) // ERROR "invalid argument: arguments have type int, expected floating-point"
	_ = complex(1, "a") // ERROR "invalid operation: complex\(1, .a.\) \(mismatched types untyped float and untyped string\)"
	_ = complex(x, 1i) // ERROR "1i \(untyped complex constant \(0 \+ 1i\)\) overflows float64"
	_ = complex(1.5) // ERROR "invalid operation: not enough arguments for complex\(1\.5\) \(expected 2, found 1\)"
	var _ complex64 = complex(y, 0)
	var _ complex128 = complex(y, y) // ERROR "cannot use complex\(y, y\) \(value of type complex64\) as complex128 value in variable declaration"
	_ = real(c) + x
	_ = imag(d) + x // ERROR "invalid operation: imag\(d\) \+ x \(mismatched types float32 and float64\)"
	_ = real(x) // ERROR "invalid argument: argument has type float64, expected complex type"
	_ = real(5)
	_ = imag(5)
	_ = real("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	const k = real(1 + 2i)
	var _ int = k
	_ = complex(1<<s, 0) // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = real(1 << s) // ERROR "invalid operation: shifted operand 1 \(type complex128\) must be integer"
	_ = c + 1
	_ = c + d // ERROR "invalid operation: c \+ d \(mismatched types complex128 and complex64\)"
	_ = c * 2i
	_ = d + 1e100 // ERROR "1e100 \(untyped float constant 1e\+100\) overflows complex64"
	_ = 1 / (1 - 1i*1i - 2) // ERROR "invalid operation: division by zero"
}

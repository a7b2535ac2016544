package main

import "fmt"

func main() {
	a, b := 1+2i, complex(3, -1)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != 1+2i)
	fmt.Println(real(a), imag(b), real(a*b))
	var c complex64 = 1.5 + 2.5i
	fmt.Println(c*c, imag(c))
	fmt.Printf("%T %T %.1f\n", c, real(c), a/b)
	m := map[complex128]string{1i: "i"}
	fmt.Println(m[complex(0, 1)])
	var z complex128
	fmt.Println(z, a/z)
}

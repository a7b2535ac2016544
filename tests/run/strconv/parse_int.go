package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "0", "-0", "+7", "12", "-12", "007", "1_000", "0x1f", "0X1F", "0b101", "0o17", "017", "0_7", "0x", "_1", "1__2", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e3", " 1", "1 ", "ff", "zz", "é", "--1", "+-1", "99999999999999999999999"} {
		a, e1 := strconv.Atoi(s)
		b, e2 := strconv.ParseInt(s, 0, 64)
		c, e3 := strconv.ParseUint(s, 16, 32)
		d, e4 := strconv.ParseInt(s, 36, 8)
		fmt.Println(a, e1, "|", b, e2, "|", c, e3, "|", d, e4)
	}
	for _, bits := range []int{0, 8, 16, 32, 64, 65, -1} {
		n, err := strconv.ParseInt("-40000", 10, bits)
		fmt.Println(bits, n, err)
		u, err := strconv.ParseUint("70000", 10, bits)
		fmt.Println(bits, u, err)
	}
	for _, base := range []int{1, 2, 37, -5} {
		n, err := strconv.ParseInt("101", base, 64)
		fmt.Println(base, n, err)
	}
	_, err := strconv.Atoi("x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
}

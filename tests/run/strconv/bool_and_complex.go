package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False", "tRUE", "yes", ""} {
		fmt.Println(strconv.ParseBool(s))
	}
	fmt.Println(strconv.FormatBool(true), strconv.FormatBool(false), strconv.IntSize)
	for _, s := range []string{"1", "1.5", "2i", "1+2i", "(1-2i)", "1e3+1e-3i", "i", "-i", "1+i", "1++2i", "1+-2i", "inf+nani", "NaN", "(1", "1+2", "1+2j", "", "1e400+1i", "0x1p1+0x1p2i", "3.0+5.5i"} {
		c, err := strconv.ParseComplex(s, 128)
		d, err32 := strconv.ParseComplex(s, 64)
		fmt.Println(s, c, err, d, err32)
	}
}

package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	_, e1 := strconv.ParseInt("12\"3", 10, 64)
	_, e2 := strconv.ParseUint("-1", 10, 8)
	_, e3 := strconv.ParseFloat("1e999", 64)
	_, e4 := strconv.ParseBool("maybe")
	_, e5 := strconv.Unquote("x")
	_, e6 := strconv.ParseInt("300", 10, 8)
	for _, err := range []error{e1, e2, e3, e4, e5, e6} {
		fmt.Printf("%v | %T %t %t %v\n", err, err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange), errors.Unwrap(err))
	}
	e := &strconv.NumError{Func: "Mine", Num: "x\x00", Err: errors.New("why")}
	fmt.Println(e, fmt.Sprintf("%+v", *e))
	n, err := strconv.ParseInt("999", 10, 8)
	fmt.Println(n, err)
	u, err := strconv.ParseUint("999", 10, 8)
	fmt.Println(u, err)
}

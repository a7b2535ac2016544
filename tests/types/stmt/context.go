package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func work(ctx context.Context) (int, error) {
	select {
	case <-ctx.Done():
		return ctx.Err() // ERROR "^10: not enough return values\n\thave \(error\)\n\twant \(int, error\)$"
	case <-time.After(time.Second):
		return 1, nil
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // ERROR "^7: declared and not used: cancel$"
	n, err := work() // ERROR "^12: not enough arguments in call to work\n\thave \(\)\n\twant \(context\.Context\)$"
	n, err := work(ctx) // ERROR "^9: no new variables on left side of :=$"
	if errors.Is(err) { // ERROR "^15: not enough arguments in call to errors\.Is\n\thave \(error\)\n\twant \(error, error\)$"
	}
	if err != nil || n { // ERROR "^5: invalid operation: err != nil \|\| n \(mismatched types untyped bool and int\)$"
		fmt.Println(err)
	}
	ctx = context.WithValue(ctx, "k") // ERROR "^31: not enough arguments in call to context\.WithValue\n\thave \(context\.Context, string\)\n\twant \(context\.Context, any, any\)$"
	var e *error = err // ERROR "^6: declared and not used: e$" "^17: cannot use err \(variable of interface type error\) as \*error value in variable declaration: error does not implement \*error \(type \*error is pointer to interface, not interface\)$"
}

package main

import (
	"errors"
	"fmt"
	"runtime"
)

func safe(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("runtime: %w", r)
		case error:
			err = r
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	e := errors.New("mine")
	fmt.Println(safe(func() {}))
	fmt.Println(safe(func() { panic(e) }) == e)
	fmt.Println(safe(func() { panic("s") }))
	err := safe(func() { var m map[string]int; m["x"]++ })
	var re runtime.Error
	fmt.Println(err, errors.As(err, &re))
	err = safe(func() { panic(nil) })
	var pn *runtime.PanicNilError
	fmt.Println(err, errors.As(err, &pn))
	var te *runtime.TypeAssertionError
	err = safe(func() { var x any = 1; _ = x.(string) })
	fmt.Println(err, errors.As(err, &te))
}

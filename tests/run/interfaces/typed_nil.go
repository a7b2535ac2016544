package main

import "fmt"

type myErr struct{}

func (*myErr) Error() string { return "my error" }

func may(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func main() {
	err := may(false)
	fmt.Println(err == nil, err == (*myErr)(nil), err)
	var p *myErr
	var e2 error
	fmt.Println(p == nil, e2 == nil, e2 == error(p))
	fmt.Printf("%T %v\n", err, err != nil)
	var s fmt.Stringer
	_, ok := any(s).(fmt.Stringer)
	fmt.Println(ok, s == nil)
}

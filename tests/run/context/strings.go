package main

import (
	"context"
	"fmt"
	"time"
)

type key int

func (k key) String() string { return "the key" }

type other struct{}

func main() {
	bg := context.Background()
	c, cancel := context.WithCancel(bg)
	defer cancel()
	v := context.WithValue(c, key(1), "value")
	v2 := context.WithValue(v, other{}, 42)
	fmt.Println(bg, context.TODO())
	fmt.Println(c)
	fmt.Println(v)
	fmt.Println(v2)
	fmt.Println(context.WithoutCancel(v))
	d, cancel2 := context.WithDeadline(bg, time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))
	defer cancel2()
	fmt.Println(fmt.Sprint(d)[:63], d.Err())
	cc, cancel3 := context.WithCancelCause(context.TODO())
	cancel3(nil)
	fmt.Println(cc, context.Cause(cc))
	fmt.Printf("%T %T %T\n", bg, c, v)
}

package main

import "fmt"

func helper() any { return recover() }

func direct() (r any) {
	defer func() { r = recover() }()
	panic("direct")
}

func nested() {
	defer func() {
		fmt.Println("nested:", recover())
	}()
	defer func() {
		fmt.Println("helper:", helper())
	}()
	defer func() {
		func() { fmt.Println("inner func:", recover()) }()
	}()
	panic("nested")
}

func viaDefer() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer recover()
	panic("via defer")
}

func named() {
	defer catch("named")
	panic("n")
}

func catch(s string) { fmt.Println(s, recover()) }

func main() {
	fmt.Println(direct())
	nested()
	viaDefer()
	named()
	fmt.Println(recover())
}

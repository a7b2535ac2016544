package main

import "fmt"

type account struct{ euros int }

func (a account) show() { fmt.Println("receiver: ", a.euros) }

func poor() { fmt.Println("function:  1") }
func rich() { fmt.Println("function:  99") }

func main() {
	a := account{euros: 1}
	say := poor

	defer fmt.Println("argument: ", a.euros)
	defer a.show()
	defer say()
	defer func() { fmt.Println("body:     ", a.euros) }()

	a.euros = 99
	say = rich
}

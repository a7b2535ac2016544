package main

import "fmt"

func cook() {
	defer fmt.Println("cook: put the knife away")
	bake()
	fmt.Println("cook: serve")
}

func bake() {
	defer fmt.Println("bake: open the window")
	defer fmt.Println("bake: turn the oven off")
	panic("fire in the oven")
}

func main() {
	defer fmt.Println("main: lock the door")
	cook()
	fmt.Println("main: enjoy")
}

// Since Go 1.22 every iteration has variables of its own.
package main

func main() {
	for i := range 3 {
		go func() { println(i) }()
	}
}

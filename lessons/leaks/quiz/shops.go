package main

import "fmt"

func prices(shops ...string) <-chan string {
	found := make(chan string)
	go func() {
		for i, shop := range shops {
			found <- fmt.Sprintf("%s: %d", shop, 30-i)
		}
		close(found)
	}()
	return found
}

func main() {
	found := prices("north", "south", "west")
	fmt.Println(<-found)
	close(found)
	fmt.Println("enough")
}

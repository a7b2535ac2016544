package main

import "fmt"

func readAll(mail <-chan string) []string {
	var letters []string
	for {
		letter, ok := <-mail
		if !ok {
			return letters
		}
		letters = append(letters, letter)
	}
}

func main() {
	mail := make(chan string, 5)
	mail <- "invoice"
	mail <- "postcard"
	letters := readAll(mail)
	fmt.Println(len(letters), "letters")
}

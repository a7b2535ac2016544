package main

import (
	"fmt"
	"strings"
)

func countWords(lines chan<- string) int {
	words := 0
	for line := range lines {
		words += len(strings.Fields(line))
	}
	return words
}

func main() {
	lines := make(chan string, 2)
	lines <- "share memory"
	lines <- "by communicating"
	close(lines)
	fmt.Println(countWords(lines), "words")
}

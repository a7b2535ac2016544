package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
)

func writeRows(w *bufio.Writer, rows []int) {
	for i, row := range rows {
		if row < 0 {
			log.Fatalf("row %d is negative", i)
		}
		fmt.Fprintln(w, "row", row)
	}
}

func main() {
	log.SetFlags(0)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	writeRows(w, []int{4, 7, -1})
	fmt.Fprintln(w, "done")
}

package main

import "fmt"

func importRows(rows []string) {
	imported := 0
	defer fmt.Println(imported, "of", len(rows), "rows imported")

	for _, row := range rows {
		if row != "" {
			imported++
		}
	}
	rows = nil
}

func main() {
	importRows([]string{"ann;30", "", "bob;25"})
}

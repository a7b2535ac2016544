package main

import "fmt"

func readPage() {
	defer fmt.Println("release the page")
	panic("bad sector")
}

func scan() {
	defer fmt.Println("close the scan")
	readPage()
	fmt.Println("scan is complete")
}

func query() (err error) {
	defer fmt.Println("end the query")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recover")
			err = fmt.Errorf("query: %v", r)
		}
	}()
	scan()
	return nil
}

func main() {
	defer fmt.Println("close the database")
	fmt.Println(query())
}

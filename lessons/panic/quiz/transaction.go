package main

import "fmt"

func rollback() {
	panic("connection is gone")
}

func transaction(work func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("transaction: %v", r)
		}
	}()
	defer fmt.Println("give the connection back")
	defer rollback()
	work()
	return nil
}

func main() {
	err := transaction(func() { panic("duplicate key") })
	fmt.Println(err)
}

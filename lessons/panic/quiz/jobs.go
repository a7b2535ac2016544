package main

import (
	"fmt"
	"time"
)

func upload() {
	defer fmt.Println("upload: remove the parts")
	panic("connection lost")
}

func invoice() {
	fmt.Println("invoice: saved")
}

func main() {
	defer fmt.Println("main: close the database")
	go upload()
	go invoice()
	time.Sleep(time.Second)
	fmt.Println("main: all jobs done")
}

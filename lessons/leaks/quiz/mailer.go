package main

import (
	"fmt"
	"time"
)

func deliver(mails <-chan string) {
	for mail := range mails {
		fmt.Println("delivered to", mail)
	}
	fmt.Println("mailer is done")
}

func main() {
	mails := make(chan string)
	go deliver(mails)

	for _, customer := range []string{"Ada", "Grace"} {
		mails <- customer
	}
	time.Sleep(time.Second)
	fmt.Println("all mails sent")
}

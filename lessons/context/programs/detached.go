package main

import (
	"context"
	"fmt"
	"time"
)

type userKey struct{}

func main() {
	request, cancel := context.WithCancel(context.WithValue(context.Background(), userKey{}, "Ada"))
	audit := context.WithoutCancel(request)
	stop := context.AfterFunc(request, func() {
		fmt.Println("after: close the connection")
	})

	cancel()
	time.Sleep(time.Second)
	fmt.Println("request:", request.Err())
	fmt.Println("audit:", audit.Err(), audit.Value(userKey{}))
	fmt.Println("stopped in time?", stop())
}

package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	server, stop := context.WithCancel(context.Background())
	request, cancel := context.WithTimeout(server, time.Second)
	defer cancel()
	query, cancelQuery := context.WithCancel(request)

	cancelQuery()
	fmt.Println(server.Err(), "|", request.Err(), "|", query.Err())
	stop()
	time.Sleep(2 * time.Second)
	fmt.Println(server.Err(), "|", request.Err(), "|", query.Err())
}

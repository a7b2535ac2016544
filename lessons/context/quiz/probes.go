package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func check(parent context.Context, host string) error {
	ctx, cancel := context.WithTimeout(parent, time.Minute)
	go func() {
		<-ctx.Done()
		fmt.Println("connection to", host, "closed")
	}()
	if host == "lima" {
		return errors.New("no route to " + host)
	}
	cancel()
	return nil
}

func main() {
	for _, host := range []string{"tokyo", "lima", "paris", "lima"} {
		if err := check(context.Background(), host); err != nil {
			fmt.Println(err)
		}
		time.Sleep(time.Second)
	}
}

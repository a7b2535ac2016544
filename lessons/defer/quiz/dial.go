package main

import (
	"errors"
	"fmt"
	"io"
)

func dial(address string) (io.Closer, error) {
	return nil, errors.New("no route to " + address)
}

func ping(address string) error {
	conn, err := dial(address)
	defer conn.Close()
	if err != nil {
		return err
	}
	fmt.Println("connected to", address)
	return nil
}

func main() {
	err := ping("db:5432")
	fmt.Println("ping:", err)
}

package main

import (
	"errors"
	"fmt"
)

func debit(amount int) error {
	if amount > 100 {
		return errors.New("too little money")
	}
	return nil
}

func pay(amount int) (err error) {
	defer func() {
		if err != nil {
			fmt.Println("rollback")
			return
		}
		fmt.Println("commit")
	}()
	if err := debit(amount); err != nil {
		return fmt.Errorf("pay %d: %w", amount, err)
	}
	return nil
}

func main() {
	fmt.Println(pay(500))
}

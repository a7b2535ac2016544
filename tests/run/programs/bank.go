package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Account struct {
	mu      sync.Mutex
	ID      int
	Balance int64
	history []Entry
}
type Entry struct {
	Kind   string
	Amount int64
}
type InsufficientFunds struct {
	Have, Need int64
	ID         int
}

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("account %d: insufficient funds: have %d, need %d", e.ID, e.Have, e.Need)
}

var ErrUnknown = errors.New("unknown account")

type Bank struct {
	sync.RWMutex
	accounts map[int]*Account
}

func (b *Bank) Open(id int, initial int64) *Account {
	b.Lock()
	defer b.Unlock()
	a := &Account{ID: id, Balance: initial}
	b.accounts[id] = a
	return a
}
func (b *Bank) get(id int) (*Account, error) {
	b.RLock()
	defer b.RUnlock()
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("get %d: %w", id, ErrUnknown)
}
func (b *Bank) Transfer(from, to int, amount int64) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %d->%d: %w", from, to, err)
		}
	}()
	src, err := b.get(from)
	if err != nil {
		return err
	}
	dst, err := b.get(to)
	if err != nil {
		return err
	}
	first, second := src, dst
	if first.ID > second.ID {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if src.Balance < amount {
		return &InsufficientFunds{src.Balance, amount, src.ID}
	}
	src.Balance -= amount
	dst.Balance += amount
	src.history = append(src.history, Entry{"out", amount})
	dst.history = append(dst.history, Entry{"in", amount})
	return nil
}
func (b *Bank) Total() (t int64) {
	b.RLock()
	defer b.RUnlock()
	for _, a := range b.accounts {
		a.mu.Lock()
		t += a.Balance
		a.mu.Unlock()
	}
	return
}

func main() {
	b := &Bank{accounts: map[int]*Account{}}
	for i := 1; i <= 5; i++ {
		b.Open(i, int64(i*100))
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	failures := map[string]int{}
	for w := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 200; i++ {
				from, to := (w+i)%5+1, (w*3+i*7)%6+1
				if from == to {
					continue
				}
				if err := b.Transfer(from, to, int64(i%40)); err != nil {
					mu.Lock()
					var ins *InsufficientFunds
					switch {
					case errors.As(err, &ins):
						failures["funds"]++
					case errors.Is(err, ErrUnknown):
						failures["unknown"]++
					default:
						panic(err)
					}
					mu.Unlock()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println("total", b.Total(), failures["unknown"])
	fmt.Println(b.Transfer(1, 2, 1e9) != nil, b.Transfer(9, 1, 1))
	x := &Bank{accounts: map[int]*Account{}}
	x.Open(1, 10)
	x.Open(2, 0)
	fmt.Println(x.Transfer(1, 2, 7), x.Transfer(1, 2, 7))
	ids := []int{}
	for id := range x.accounts {
		ids = append(ids, id)
	}
	sort.Ints(ids)
	for _, id := range ids {
		fmt.Printf("%d %d %+v\n", id, x.accounts[id].Balance, x.accounts[id].history)
	}
}

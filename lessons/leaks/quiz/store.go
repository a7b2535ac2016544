package main

import (
	"fmt"
	"sync"
	"time"
)

type Store struct {
	mu    sync.Mutex
	users map[string]string
}

func (s *Store) User(session string) string {
	s.mu.Lock()
	user, ok := s.users[session]
	if !ok {
		return "nobody"
	}
	s.mu.Unlock()
	return user
}

func main() {
	store := &Store{users: map[string]string{"s1": "Ada"}}
	for _, session := range []string{"s1", "s2", "s1"} {
		go func() {
			fmt.Println(store.User(session))
		}()
		time.Sleep(time.Second)
	}
	fmt.Println("main returns")
}

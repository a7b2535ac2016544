package main

import (
	"log"
	"os"
	"sync"
)

type slow struct{ n int }

func (s *slow) Write(p []byte) (int, error) {
	s.n++ // no race: the logger has a lock
	return os.Stdout.Write(p)
}

func main() {
	w := &slow{}
	l := log.New(w, "", 0)
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { l.Println("same line") })
	}
	wg.Wait()
	l.Println(w.n)
}

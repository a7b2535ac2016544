package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Message struct {
	Topic string
	Body  any
}
type Sub struct {
	ch     chan Message
	topics map[string]bool
	id     int
}
type Broker struct {
	mu     sync.RWMutex
	subs   map[int]*Sub
	nextID int
	closed bool
}

func (b *Broker) Subscribe(buf int, topics ...string) (*Sub, func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.subs == nil {
		b.subs = make(map[int]*Sub)
	}
	b.nextID++
	s := &Sub{ch: make(chan Message, buf), topics: map[string]bool{}, id: b.nextID}
	for _, t := range topics {
		s.topics[t] = true
	}
	b.subs[s.id] = s
	return s, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		if _, ok := b.subs[s.id]; ok {
			delete(b.subs, s.id)
			close(s.ch)
		}
	}
}
func match(pat, topic string) bool {
	if pat == "*" {
		return true
	}
	if p, ok := strings.CutSuffix(pat, ".*"); ok {
		return strings.HasPrefix(topic, p+".")
	}
	return pat == topic
}
func (b *Broker) Publish(topic string, body any) (delivered, dropped int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, s := range b.subs {
		for pat := range s.topics {
			if !match(pat, topic) {
				continue
			}
			select {
			case s.ch <- Message{topic, body}:
				delivered++
			default:
				dropped++
			}
			break
		}
	}
	return
}
func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return
	}
	b.closed = true
	for _, s := range b.subs {
		close(s.ch)
	}
	clear(b.subs)
}

func main() {
	var b Broker
	var wg sync.WaitGroup
	var mu sync.Mutex
	got := map[string][]string{}
	listen := func(name string, s *Sub) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for m := range s.ch {
				mu.Lock()
				got[name] = append(got[name], fmt.Sprintf("%s:%v", m.Topic, m.Body))
				mu.Unlock()
			}
		}()
	}
	all, _ := b.Subscribe(100, "*")
	news, unsub := b.Subscribe(100, "news.*", "alert")
	slow, _ := b.Subscribe(1, "alert")
	listen("all", all)
	listen("news", news)
	b.Publish("news.sport", []int{3, 1})
	b.Publish("news", struct{ A, B int }{1, 2})
	fmt.Println(b.Publish("alert", "fire"))
	fmt.Println(b.Publish("alert", error(nil)))
	unsub()
	unsub()
	fmt.Println(b.Publish("news.late", 3.5))
	b.Close()
	b.Close()
	wg.Wait()
	names := make([]string, 0)
	for n := range got {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Println(n, len(got[n]), strings.Join(got[n], " "))
	}
	m, ok := <-slow.ch
	fmt.Println(m, ok)
	m, ok = <-slow.ch
	fmt.Printf("%+v %v %d\n", m, ok, len(b.subs))
}

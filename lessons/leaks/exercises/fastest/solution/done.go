// Package fastest asks several servers at once, and takes the first answer.
package fastest

// Fastest asks all the servers at the same time and returns the answer that
// comes first, at once. There is at least one server. Each of them answers,
// sooner or later; no goroutine is left when the last one has.
func Fastest(servers ...func() string) string {
	answers := make(chan string)
	done := make(chan struct{})
	defer close(done)
	for _, ask := range servers {
		go func() {
			answer := ask()
			select {
			case answers <- answer:
			case <-done: // nobody receives any more
			}
		}()
	}
	return <-answers
}

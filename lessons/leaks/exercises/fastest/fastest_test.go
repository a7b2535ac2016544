package fastest

import (
	"fmt"
	"testing"
)

// heldBack answers when release is closed, and not before.
func heldBack(answer string, release <-chan struct{}) func() string {
	return func() string {
		<-release
		return answer
	}
}

func answering(answer string) func() string {
	return func() string { return answer }
}

func TestFirstAnswerWins(t *testing.T) {
	for _, n := range []int{1, 2, 3, 5} {
		for winner := range n {
			release := make(chan struct{})
			var servers []func() string
			for i := range n {
				servers = append(servers, heldBack(fmt.Sprint("server ", i), release))
			}
			want := fmt.Sprint("server ", winner)
			servers[winner] = answering(want)
			if got := Fastest(servers...); got != want {
				t.Errorf("Fastest with %d servers, of which only server %d has answered, = %q, want %q", n, winner, got, want)
			}
			close(release) // now the others answer as well
		}
	}
}

// The first server answers only when the last has been asked, so they must be asked at the same time.
func TestAskedAtTheSameTime(t *testing.T) {
	asked := make(chan struct{})
	release := make(chan struct{})
	got := Fastest(
		heldBack("first", asked),
		heldBack("second", release),
		func() string {
			close(asked)
			<-release
			return "third"
		})
	if got != "first" {
		t.Errorf("Fastest = %q, want %q", got, "first")
	}
	close(release)
}

func TestAllAnswerAtOnce(t *testing.T) {
	if got := Fastest(answering("same"), answering("same"), answering("same")); got != "same" {
		t.Errorf("Fastest of three servers that all answer %q at once = %q", "same", got)
	}
}

// With so many servers, the first answer is there long before the last server has been asked.
func TestAnswerBeforeTheLastIsAsked(t *testing.T) {
	release := make(chan struct{})
	servers := []func() string{answering("early")}
	for range 40 {
		servers = append(servers, heldBack("late", release))
	}
	if got := Fastest(servers...); got != "early" {
		t.Errorf("Fastest with %d servers = %q, want %q", len(servers), got, "early")
	}
	close(release)
}

package timeout

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"
)

// Long enough never to pass in these tests.
const never = time.Hour

// answerAt gives an answer to call n (counted from 1), and none before. calls counts.
func answerAt(n int32, calls *atomic.Int32) func() (string, bool) {
	return func() (string, bool) {
		if calls.Add(1) < n {
			return "", false
		}
		return "hello", true
	}
}

func TestAnswer(t *testing.T) {
	for _, n := range []int32{1, 2, 5} {
		var calls atomic.Int32
		answer, err := Poll(answerAt(n, &calls), time.Millisecond, never)
		if answer != "hello" || err != nil {
			t.Errorf("ask answers when it is called for time %d: Poll = %q, %v, want %q, nil", n, answer, err, "hello")
		}
		if got := calls.Load(); got != n {
			t.Errorf("ask answers when it is called for time %d, and was called %d times", n, got)
		}
	}
}

func TestFirstCallAtOnce(t *testing.T) {
	var calls atomic.Int32
	start := time.Now()
	answer, err := Poll(answerAt(1, &calls), 5*time.Second, 2*time.Second)
	if answer != "hello" || err != nil {
		t.Errorf("ask answers when first called: Poll = %q, %v after %v, want %q, nil at once", answer, err, time.Since(start), "hello")
	}
}

func TestInterval(t *testing.T) {
	const interval = 20 * time.Millisecond
	var calls atomic.Int32
	start := time.Now()
	_, _ = Poll(answerAt(3, &calls), interval, never)
	if got := time.Since(start); got < 2*interval {
		t.Errorf("three calls of ask with an interval of %v took %v, want at least %v", interval, got, 2*interval)
	}
}

// Poll gives up while it waits for the time of the next call.
func TestTimeoutBetweenCalls(t *testing.T) {
	for _, interval := range []time.Duration{time.Millisecond, never} {
		const limit = 50 * time.Millisecond
		ask := func() (string, bool) { return "", false }
		start := time.Now()
		answer, err := Poll(ask, interval, limit)
		if answer != "" || !errors.Is(err, ErrTimeout) {
			t.Errorf("ask never answers: Poll = %q, %v, want %q, %v", answer, err, "", ErrTimeout)
		}
		if got := time.Since(start); got < limit {
			t.Errorf("Poll with a limit of %v gave up after %v", limit, got)
		}
	}
}

// Poll gives up while a call is under way; the call comes to its end later, with an answer or without.
func TestTimeoutDuringCall(t *testing.T) {
	for _, ok := range []bool{true, false} {
		release := make(chan struct{})
		ask := func() (string, bool) {
			<-release
			return "too late", ok
		}
		answer, err := Poll(ask, never, 20*time.Millisecond)
		if answer != "" || !errors.Is(err, ErrTimeout) {
			t.Errorf("ask does not return in time: Poll = %q, %v, want %q, %v", answer, err, "", ErrTimeout)
		}
		close(release)
	}
}

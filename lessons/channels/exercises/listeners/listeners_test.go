package listeners

import "testing"

// listenTo sends n events to k listeners and waits until all are handled.
func listenTo(t *testing.T, k, n int) (stop func()) {
	t.Helper()
	events := make(chan int)
	handled := make(chan int, n)
	stop = Listen(k, events, func(e int) { handled <- e })
	want := 0
	for e := range n {
		events <- e
		want += e
	}
	sum := 0
	for range n {
		sum += <-handled
	}
	if sum != want {
		t.Errorf("the sum of the handled events is %d, want %d", sum, want)
	}
	return stop
}

func TestStop(t *testing.T) {
	listenTo(t, 3, 10)()
}

func TestStopOne(t *testing.T) {
	listenTo(t, 1, 5)()
}

func TestStopWithoutEvents(t *testing.T) {
	listenTo(t, 4, 0)()
}

func TestStopTwice(t *testing.T) {
	stop := listenTo(t, 3, 4)
	stop()
	stop()
}

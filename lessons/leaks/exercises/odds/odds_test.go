package odds

import (
	"slices"
	"testing"
)

func take(numbers <-chan int, n int) []int {
	got := []int{}
	for range n {
		got = append(got, <-numbers)
	}
	return got
}

func TestNumbers(t *testing.T) {
	done := make(chan struct{})
	defer close(done)
	got := take(Odds(done), 10)
	if want := []int{1, 3, 5, 7, 9, 11, 13, 15, 17, 19}; !slices.Equal(got, want) {
		t.Errorf("the first 10 numbers are %v, want %v", got, want)
	}
}

// Nobody receives after the close: the goroutine must end without that.
func TestEndsWithoutAnotherReceive(t *testing.T) {
	for _, n := range []int{0, 1, 7, 200} {
		done := make(chan struct{})
		got := take(Odds(done), n)
		close(done)
		if n > 0 && got[n-1] != 2*n-1 {
			t.Errorf("number %d is %d, want %d", n, got[n-1], 2*n-1)
		}
	}
}

func TestDoneBeforeTheStart(t *testing.T) {
	done := make(chan struct{})
	close(done)
	Odds(done)
}

func TestTwoGeneratorsAreIndependent(t *testing.T) {
	doneFirst, doneSecond := make(chan struct{}), make(chan struct{})
	defer close(doneSecond)
	first, second := Odds(doneFirst), Odds(doneSecond)
	take(first, 5)
	close(doneFirst)
	got := take(second, 4)
	if want := []int{1, 3, 5, 7}; !slices.Equal(got, want) {
		t.Errorf("after the first generator was stopped, the second one gives %v, want %v", got, want)
	}
}

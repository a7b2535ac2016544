package safely

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

var errSoldOut = errors.New("sold out")

func TestReturn(t *testing.T) {
	for _, want := range []error{nil, errSoldOut} {
		if got := <-Go(func() error { return want }); got != want {
			t.Errorf("f returned %v, and the channel gave %v", want, got)
		}
	}
}

func TestPanic(t *testing.T) {
	stars := []int{1, 2, 3}
	for _, test := range []struct {
		name string
		f    func() error
		want string
	}{
		{"a text", func() error { panic("out of milk") }, "out of milk"},
		{"a number", func() error { panic(4711) }, "4711"},
		{"an error", func() error { panic(errSoldOut) }, "sold out"},
		{"an index", func() error { return fmt.Errorf("stars: %d", stars[len(stars)]) }, "index out of range [3]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			switch got := <-Go(test.f); {
			case got == nil:
				t.Errorf("f panicked with %q, and the channel gave no error", test.want)
			case !strings.Contains(got.Error(), test.want):
				t.Errorf("f panicked with %q, but the text of the error is %q", test.want, got)
			}
		})
	}
}

func TestGoReturnsAtOnce(t *testing.T) {
	begin := make(chan bool)
	result := Go(func() error {
		<-begin // is sent only after Go has returned
		panic("late")
	})
	begin <- true
	if got := <-result; got == nil {
		t.Errorf(`f panicked with "late", and the channel gave no error`)
	}
}

func TestTogether(t *testing.T) {
	const n = 4
	var results [n]<-chan error
	for i := range n {
		results[i] = Go(func() error {
			if i%2 == 1 {
				panic(i)
			}
			return nil
		})
	}
	for i, result := range results {
		if got := <-result; (got != nil) != (i%2 == 1) {
			t.Errorf("calls 1 and 3 of %d panicked, and call %d gave the error %v", n, i, got)
		}
	}
}

func TestNobodyReceives(t *testing.T) {
	Go(func() error { return nil })
	Go(func() error { panic("not my day") })
}

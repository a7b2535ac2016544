package fanout

import "testing"

func TestSum(t *testing.T) {
	for _, test := range []struct{ n, want int }{
		{n: 0, want: 0},
		{n: 1, want: 1},
		{n: 3, want: 6},
		{n: 100, want: 5050},
	} {
		if got := Sum(test.n); got != test.want {
			t.Errorf("Sum(%d) = %d, want %d", test.n, got, test.want)
		}
	}
}

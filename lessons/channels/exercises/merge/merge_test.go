package merge

import (
	"slices"
	"testing"
)

func TestMerge(t *testing.T) {
	for _, test := range []struct {
		name   string
		inputs [][]int
		want   []int
	}{
		{name: "one", inputs: [][]int{{1, 2}}, want: []int{1, 2}},
		{name: "three", inputs: [][]int{{1}, {2, 3}, {4, 5, 6}}, want: []int{1, 2, 3, 4, 5, 6}},
		{name: "an empty one", inputs: [][]int{{}, {1}}, want: []int{1}},
		{name: "none", inputs: nil, want: nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var inputs []<-chan int
			for _, values := range test.inputs {
				inputs = append(inputs, produce(values))
			}
			var got []int
			for v := range Merge(inputs...) {
				got = append(got, v)
			}
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func produce(values []int) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for _, v := range values {
			ch <- v
		}
	}()
	return ch
}

package p

import (
	"fmt"
	"strings"
)

func sum(base float64, xs ...int) (t int) {
	for _, x := range xs {
		t += x
	}
	return t + int(base)
}

func multi() (float64, int, int) { return 1, 2, 3 }
func anys(prefix string, args ...any) string {
	return fmt.Sprintf(prefix, args...)
}

var _ = sum(1) + sum(1.5, 2, 3) + sum(0, []int{}...) + sum(multi()) + sum(0, nil...)
var _ = anys("x", nil, 1, "a", 'b', 2.5, []int{1}, struct{}{}) + anys("y")
var _ func(float64, ...int) int = sum
var _ = strings.NewReplacer("a", "b").Replace("c")
var _ = append([]func(...int){}, func(a ...int) {}, nil)

//go:build go1.21

package main

func main() {
	ch := make(chan int)
	for i := range []int{1, 2} {
		switch i {
		case 0:
			go func() { _ = i }() // WARN "loop variable i captured"
		default:
			go func() { _ = i }()
			println()
		}
	}
	for i := range []int{1, 2} {
		select {
		case <-ch:
			go func() { ch <- i }() // WARN "loop variable i captured"
		default:
			for j := range []int{1} {
				go func() { ch <- i + j }() // WARN "loop variable i captured" "loop variable j captured"
			}
		}
	}
	for i := range []int{1, 2} {
		switch x := any(i).(type) {
		case int:
			defer func() { println(x, i) }() // WARN "loop variable i captured"
		}
	}
	fs := []func(){}
	for i := range []int{1} {
		fs = append(fs, func() { println(i) })
	}
}

package main

import "fmt"

func a() (n int) { defer func() { n++ }(); return 1 }
func b() int     { n := 1; defer func() { n++ }(); return n }
func c() (s []int) {
	defer func() { s = append(s, 3) }()
	return []int{1, 2}
}
func d() (x, y int) {
	defer func() { x, y = y, x }()
	return 1, 2
}
func e() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
	}()
	return fmt.Errorf("base")
}

func main() { fmt.Println(a(), b(), c()); fmt.Println(d()); fmt.Println(e()) }

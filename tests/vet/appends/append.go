package main

func main() {
	s := []int{1}
	s = append(s) // WARN "^append with no values$"
	s = append(s, 1)
	_ = append([]string{}) // WARN "append with no values"
	append := func([]int) []int { return nil }
	_ = append(s)
}

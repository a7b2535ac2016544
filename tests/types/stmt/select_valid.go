package main

func main() {
	c, d := make(chan int, 1), make(chan<- string)
	var ok bool
	var v int
	m := map[string]int{}
	for {
		select {
		case v = <-c:
		case v, ok = <-c:
		case m["x"] = <-c:
		case w, ok := <-c:
			_, _ = w, ok
		case d <- "x":
			continue
		case <-c:
			break
		default:
			return
		}
		_, _ = v, ok
	}
}

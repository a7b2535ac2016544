package main

func main() {
	c := make(chan int)
loop:
	for {
		select {
		case <-c:
			break loop
		case v, ok := <-c:
			if !ok {
				break lop // ERROR "^11: break label not defined: lop$"
			}
			_ = v
			continue loop
		default:
			goto loop
		}
	}
done: // ERROR "^1: label done defined and not used$"
	for range 3 {
		continue loop // ERROR "^12: invalid continue label loop$"
	}
}

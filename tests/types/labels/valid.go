package main

func main() {
outer:
	for i := 0; i < 3; i++ {
	inner:
		for range 3 {
			switch {
			case i == 0:
				continue outer
			case i == 1:
				break inner
			}
			select {
			default:
				break outer
			}
		}
	}
	i := 0
loop:
	if i < 3 {
		i++
		goto loop
	}
	goto end
end:
}

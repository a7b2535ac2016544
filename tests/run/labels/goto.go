package main

import "fmt"

func collatz(n int) (steps int) {
top:
	if n == 1 {
		goto done
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto top
	}
	n = 3*n + 1
	goto top
done:
	return steps
}

func retry() string {
	tries := 0
again:
	tries++
	for i := 0; i < 5; i++ {
		if i == 3 && tries < 3 {
			goto again
		}
		if tries == 3 {
			goto out
		}
	}
	return "never"
out:
	return fmt.Sprint("after ", tries)
}

func inBlock(n int) int {
	if n > 0 {
		left := 3
	again:
		if left--; left > 0 {
			n = n*2 + left
			goto again
		}
	}
	return n
}

func main() {
	fmt.Println(inBlock(1), inBlock(0))
	fmt.Println(collatz(27), collatz(1))
	fmt.Println(retry())
	i := 0
	goto check
body:
	fmt.Print(i, " ")
	i++
check:
	if i < 3 {
		goto body
	}
	fmt.Println()
}

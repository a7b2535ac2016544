package main

import "fmt"

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	}
	return "C"
}

func f(s string) int { fmt.Print(s, " "); return len(s) }

func main() {
	fmt.Println(grade(95), grade(85), grade(5))
	switch x := 3; x {
	case 1, 2:
		fmt.Println("low")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four too")
	case 5:
		fmt.Println("never")
	default:
		fmt.Println("default")
	}
	switch f("xx") {
	case f("a"), f("bb"), f("cc"):
		fmt.Println("second")
	case f("d"):
	}
	switch {
	default:
		fmt.Println("only default")
	}
	switch any(3).(type) {
	case string, int:
		fmt.Println("string or int")
	}
	var i any = 2.5
	switch v := i; v {
	case 2:
		fmt.Println("int 2")
	case 2.5:
		fmt.Println("float")
	}
	switch x := 1; {
	case x == 1:
		x := "shadow"
		fmt.Println(x)
	}
	switch {
	case false:
	}
}

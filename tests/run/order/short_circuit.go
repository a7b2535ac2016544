package main

import "fmt"

func t(s string) bool { fmt.Println(s); return true }
func f(s string) bool { fmt.Println(s); return false }

func main() {
	fmt.Println(f("a") && t("b"), t("c") || f("d"), t("e") && f("f") || t("g"))
	if x := f("h"); !x && t("i") {
		fmt.Println("yes")
	}
}
